using System.Text.RegularExpressions;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>
/// Texts that show their errors: under each line, carets mark what an error is about, and its id and message follow. Of an error that
/// runs over several lines the last one has the message.
/// </summary>
internal static partial class SyntaxErrors
{
    /// <summary>Parses the text without its marks; the parser must report what they say, and nothing else.</summary>
    public static void AreMarked(string marked)
    {
        var text = string.Join('\n', marked.Split('\n').Where(line => !Mark().IsMatch(line)));

        Assert.That(WithMarks(SyntaxTree.Parse(text)), Is.EqualTo(marked));
    }

    private static string WithMarks(SyntaxTree tree)
    {
        var marks = tree.Diagnostics.SelectMany(MarksOf).ToLookup(mark => mark.Line, mark => mark.Text);
        var lines = tree.ToString().Split('\n');
        return string.Join('\n', lines.SelectMany((line, number) => marks[number].Prepend(line)));
    }

    private static IEnumerable<(int Line, string Text)> MarksOf(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
        for (var line = start.Line; line < end.Line; line++)
        {
            var from = line == start.Line ? start.Character : 0;
            yield return (line, Carets(from, diagnostic.Location.File.Text.Lines.SpanOf(line).Length));
        }

        yield return (end.Line, $"{Carets(start.Line == end.Line ? start.Character : 0, end.Character)} {diagnostic.Rule.Id}: {diagnostic.Message}");
    }

    private static string Carets(int from, int to) => new string(' ', from) + new string('^', to - from);

    [GeneratedRegex(@"^ *\^+( NM\d{4}: .*)?$")]
    private static partial Regex Mark();
}
