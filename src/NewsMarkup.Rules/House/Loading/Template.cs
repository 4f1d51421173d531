using System.Collections.Immutable;
using System.Text;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>Words with placeholders: <c>{text}: an anonymous source needs a second one.</c></summary>
internal sealed class Template
{
    /// <summary>The placeholder for words that were found.</summary>
    public const string Match = "match";

    private static readonly ImmutableArray<string> Names = ["text", Match, "source", "entity", "kind", "value", "id"];

    /// <summary>Literal words and the names of placeholders in turn, beginning with words.</summary>
    private readonly ImmutableArray<string> _parts;

    private Template(ImmutableArray<string> parts) => _parts = parts;

    /// <summary>The placeholders in it, each as often as it stands there.</summary>
    public IEnumerable<string> Placeholders => _parts.Where((_, index) => index % 2 == 1);

    /// <summary>The words as a format string: the first placeholder is <c>{0}</c>.</summary>
    public string Format
    {
        get
        {
            if (_parts.Length == 1)
                return _parts[0];
            var format = new StringBuilder();
            for (var i = 0; i < _parts.Length; i++)
                format.Append(i % 2 == 1 ? $"{{{i / 2}}}" : Escaped(_parts[i]));
            return format.ToString();
        }
    }

    /// <summary>Reads a string with placeholders. Braces that hold no single word are words like others.</summary>
    /// <param name="text">The string.</param>
    /// <param name="hasMatch">True when the rule looks for words, so that there is a match.</param>
    /// <param name="report">Takes errors.</param>
    /// <returns>The template; null where it has errors.</returns>
    public static Template? Parse(Token text, bool hasMatch, FileReport report)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var isBad = false;
        var literal = 0;
        for (var open = text.Text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.Text.IndexOf('{', open + 1))
        {
            var name = text.Text[(open + 1)..(open + 1 + Tokens.WordLength(text.Text.AsSpan(open + 1)))];
            var close = open + 1 + name.Length;
            if (name.Length == 0 || close == text.Text.Length || text.Text[close] != '}')
                continue;
            isBad |= !Check(text, name, hasMatch, report);
            parts.Add(text.Text[literal..open]);
            parts.Add(name);
            literal = close + 1;
        }

        parts.Add(text.Text[literal..]);
        return isBad ? null : new Template(parts.ToImmutable());
    }

    /// <summary>The words with the placeholders filled in.</summary>
    public string Fill(Func<string, string> value) => string.Concat(_parts.Select((part, index) => index % 2 == 1 ? value(part) : part));

    private static string Escaped(string words) =>
        words.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static bool Check(Token text, string name, bool hasMatch, FileReport report)
    {
        if (!Names.Contains(name))
        {
            report.Add(
                HouseRuleErrors.UnknownPlaceholder, Place(text, name, report),
                Wording.DidYouMean(DidYouMean.Nearest(name, Names) is { } nearest ? $"{{{nearest}}}" : null)
                    ?? $"There are {string.Join(", ", Names[..^1].Select(known => $"`{{{known}}}`"))} and `{{{Names[^1]}}}`.",
                $"{{{name}}}");
            return false;
        }

        if (name != Match || hasMatch)
            return true;
        report.Add(
            HouseRuleErrors.MisplacedClause, Place(text, name, report), "Use `{text}` for all words of what the rule looks at.",
            "There is no `{match}`: the rule looks for no words");
        return false;
    }

    /// <summary>Where a placeholder stands in the file: escapes before it make that another place than in the string.</summary>
    private static TextSpan Place(Token text, string name, FileReport report)
    {
        var written = report.File.Text.Slice(text.Span).IndexOf($"{{{name}}}", StringComparison.Ordinal);
        return new TextSpan(text.Span.Start + written, name.Length + 2);
    }
}
