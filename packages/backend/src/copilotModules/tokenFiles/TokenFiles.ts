import { Config } from '@backstage/config';
import {
  isSameScope,
  parseSubjectRef,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';
import {
  CopilotCredentials,
  CopilotCredentialsProvider,
} from 'backstage-plugin-copilot-adoption-node';
import { readFile } from 'node:fs/promises';

interface TokenFile {
  scope: ScopeRef;
  file: string;
}

/**
 * Tokens from files that something else renews, such as the secrets store of Kubernetes or an agent of Vault. A file is
 * read for every request, which is cheap beside the request, so a renewed token is used at once.
 */
export class TokenFiles implements CopilotCredentialsProvider {
  readonly name = 'token files';
  readonly #files: readonly TokenFile[];

  /** Undefined where none are configured. */
  static fromConfig(config: Config): TokenFiles | undefined {
    const files = config.getOptionalConfigArray('copilotModules.tokenFiles');
    return files && new TokenFiles(files.map(readTokenFile));
  }

  private constructor(files: readonly TokenFile[]) {
    this.#files = files;
  }

  async getCredentials(
    scope: ScopeRef,
  ): Promise<CopilotCredentials | undefined> {
    const found = this.#files.find(each => isSameScope(each.scope, scope));
    if (!found) {
      return undefined;
    }
    const { file } = found;
    const token = await readFile(file, 'utf8').catch(error => {
      throw new Error(`${file} cannot be read, ${error.code}`);
    });
    return { token: token.trim(), account: file };
  }
}

function readTokenFile(config: Config): TokenFile {
  const { scope } = parseSubjectRef(config.getString('scope'));
  return { scope, file: config.getString('file') };
}
