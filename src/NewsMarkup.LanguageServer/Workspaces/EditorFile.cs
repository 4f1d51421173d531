namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>A file that is open in the editor.</summary>
/// <param name="Uri">Its address as the editor writes it.</param>
/// <param name="Version">The version of its text, as the editor counts.</param>
internal sealed record EditorFile(string Uri, int Version);
