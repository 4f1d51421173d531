namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>The sorts of action, as editors know them. A sort takes in those that begin with it and a dot.</summary>
internal static class ActionKinds
{
    /// <summary>Mends a finding, or allows it.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>Writes the same in another way.</summary>
    public const string Rewrite = "refactor.rewrite";

    /// <summary>Makes a tag or a declaration of what is selected.</summary>
    public const string Extract = "refactor.extract";

    /// <summary>Takes a tag away and leaves its words.</summary>
    public const string Inline = "refactor.inline";

    /// <summary>Takes something to another file.</summary>
    public const string Move = "refactor.move";

    /// <summary>Mends all that can be mended without a person; editors run it when they save.</summary>
    public const string FixAll = "source.fixAll.newsmarkup";

    /// <summary>True when an action of one sort is wanted by somebody who asks for another: <c>refactor</c> asks for <c>refactor.rewrite</c> too.</summary>
    public static bool IsWanted(string kind, string only) =>
        kind.StartsWith(only, StringComparison.Ordinal) && (only.Length == 0 || kind.Length == only.Length || kind[only.Length] == '.');
}
