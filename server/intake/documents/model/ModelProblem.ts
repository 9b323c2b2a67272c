/** Why a model gave nothing, in words for who brought the document: never any of its text, nor the key. */
export class ModelProblem extends Error {
  override readonly name = 'ModelProblem'
}
