// Where the site and its sources stand in the net, as the environment says. Without that the site names no address.
//   NN_REPOSITORY  where the repository's files are shown, like https://github.com/OWNER/NAME/blob/main
//   NN_SITE        where the site itself will stand, like https://example.org/neuron/

const trimmed = (address) => address?.replace(/\/+$/, '') || undefined

// The repository's first page, and the address before each file's path.
export function repositoryAddress(environment) {
  const files = trimmed(environment.NN_REPOSITORY)
  if (!files) return undefined
  return { home: files.replace(/(\/-)?\/(blob|tree|src|raw)\/.*$/, ''), files: files + '/' }
}

// The site's address with a slash at its end, and the folder on that host, which every link begins with.
export function siteAddress(environment) {
  const site = trimmed(environment.NN_SITE)
  if (!site) return undefined
  const url = new URL(site + '/')
  return { url: url.href, base: url.pathname }
}

export const repositoryOnline = repositoryAddress(process.env)
export const siteOnline = siteAddress(process.env)
