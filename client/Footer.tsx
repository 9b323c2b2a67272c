import { Link } from '@tanstack/react-router'

const openGovernmentLicence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
const attributionLicence = 'https://creativecommons.org/licenses/by/4.0/'

/** Credits that the licences of the reference data ask for, and what else a public service has to say. */
export const Footer = () => (
  <footer className="liaison-footer">
    <div className="govuk-width-container">
      <h2 className="govuk-visually-hidden">Support links</h2>
      <ul className="liaison-footer__list">
        <li>
          <Link className="govuk-link govuk-link--text-colour" to="/about-the-data">
            About the data
          </Link>
        </li>
        <li>
          <Link className="govuk-link govuk-link--text-colour" to="/accessibility">
            Accessibility statement
          </Link>
        </li>
      </ul>
      <p className="liaison-footer__credits">
        Ministers and posts:{' '}
        <a className="govuk-link govuk-link--text-colour" href="https://www.instituteforgovernment.org.uk/">
          Institute for Government
        </a>
        ,{' '}
        <a className="govuk-link govuk-link--text-colour" href={attributionLicence}>
          CC BY 4.0
        </a>
        . Departments:{' '}
        <a className="govuk-link govuk-link--text-colour" href="https://www.gov.uk/government/organisations">
          GOV.UK
        </a>
        ,{' '}
        <a className="govuk-link govuk-link--text-colour" href={openGovernmentLicence}>
          Open Government Licence v3.0
        </a>
        .
      </p>
    </div>
  </footer>
)
