namespace NewsMarkup.Cli;

/// <summary>A path that cannot be read or written, or matches nothing. The message is for the user.</summary>
internal sealed class InputException(string message) : Exception(Visible.Of(message));
