import { type Finding, fault, ok } from './check.ts';

const probeMilliseconds = 3_000;

/** Servers that people run on their own machine, with the address to write into MODEL_URL. */
const localServers = [
  { name: 'Ollama', url: 'http://localhost:11434/v1' },
  { name: 'LM Studio', url: 'http://localhost:1234/v1' },
  { name: 'llama.cpp', url: 'http://localhost:8080/v1' },
  { name: 'vLLM', url: 'http://localhost:8000/v1' },
] as const;

/** A line for each model server that runs on this machine, with its models. */
export async function describeLocalServers(): Promise<string[]> {
  const found = await Promise.all(
    localServers.map(async (server) => ({ ...server, models: await modelsAt(server.url, null) })),
  );
  return found.flatMap(({ name, url, models }) =>
    Array.isArray(models) ? [`${name} runs here: MODEL_URL=${url}, models: ${models.join(', ') || 'none loaded'}`] : [],
  );
}

/** Whether a server answers, takes the key and has the model; `variable` is where the model's name is set. */
export async function checkModels(
  url: string,
  wanted: { readonly model: string; readonly apiKey: string | null },
  variable: 'MODEL_NAME' | 'EMBEDDING_MODEL',
): Promise<Finding> {
  const models = await modelsAt(url, wanted.apiKey);
  if (models === 'none')
    return fault(`No model server answers at ${url}.`, 'start the server, or correct its address in .env');
  if (models === 'refused') {
    const key = variable === 'MODEL_NAME' ? 'MODEL_API_KEY' : 'EMBEDDING_API_KEY';
    return fault(`${url} does not take the key.`, `set ${key} to a key of that server`);
  }
  if (models.length > 0 && !models.some((name) => name === wanted.model || name === `${wanted.model}:latest`)) {
    return fault(`${url} has no model "${wanted.model}".`, `set ${variable} to one of: ${models.join(', ')}`);
  }
  return ok(`${wanted.model} at ${url}`);
}

/** The names of a server's models; `none` where nothing that speaks the protocol answers in time, `refused` where the key is not taken. */
async function modelsAt(url: string, apiKey: string | null): Promise<string[] | 'none' | 'refused'> {
  try {
    const headers: Record<string, string> = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
    const response = await fetch(`${url}/models`, { headers, signal: AbortSignal.timeout(probeMilliseconds) });
    if (response.status === 401 || response.status === 403) return 'refused';
    const body = (await response.json()) as { data?: { id?: unknown }[] };
    return response.ok && Array.isArray(body.data) ? body.data.map((model) => String(model.id)) : 'none';
  } catch {
    // Whatever went wrong, there is no server to work with at this address; the finding says so.
    return 'none';
  }
}
