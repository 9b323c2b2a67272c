import { createContext, useContext, useEffect } from 'react'

/** How a page tells the frame what it rests on. */
export const TellEvidence = createContext<(sentence: string | undefined) => void>(() => {})

/**
 * What this page rests on, where that is not all that is loaded. On screen it takes the line at the head, which stays
 * in view beside every absence the page tells of; on paper it stands here.
 */
export function PageEvidence({ sentence }: { sentence: string }) {
  const tell = useContext(TellEvidence)
  useEffect(() => {
    tell(sentence)
    return () => tell(undefined)
  }, [tell, sentence])
  return <p className="liaison-printed liaison-sentence">{sentence}</p>
}
