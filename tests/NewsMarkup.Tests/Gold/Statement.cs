namespace NewsMarkup.Tests.Gold;

/// <summary>One thing that an article says about one of its parts, named without the ids that the compiler is free to choose.</summary>
internal sealed record Statement(string Subject, string Property, string Value);
