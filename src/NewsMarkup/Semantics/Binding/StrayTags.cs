using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Finds braces in prose that somebody may have meant as a tag.</summary>
internal static class StrayTags
{
    public static void Check(SyntaxTree tree, Vocabulary vocabulary, Action<Diagnostic> report)
    {
        foreach (var text in tree.Root.Paragraphs.SelectMany(paragraph => paragraph.DescendantsAndSelf()).Where(node => node.Kind == SyntaxKind.Text))
        {
            var words = text.Text;
            for (var brace = words.IndexOf('{', StringComparison.Ordinal); brace >= 0; brace = words.IndexOf('{', brace + 1))
            {
                var length = LengthAt(words.AsSpan(brace), vocabulary);
                if (length > 0)
                    report(new Diagnostic(SyntaxRules.TagWithoutBracket, new Location(tree, new TextSpan(text.Span.Start + brace, length))));
            }
        }
    }

    /// <summary>
    /// The length of a brace that is closed on its line and begins with <c>@id</c>, <c>#id</c> or a kind of span; else 0.
    /// <c>Elastic{ON}</c>, <c>{{ad-slot}}</c> and <c>{% include %}</c> are none.
    /// </summary>
    private static int LengthAt(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        var inside = text[1..];
        var word = Lexis.ReferenceLength(inside);
        if (word == 0)
        {
            word = Lexis.WordLength(inside);
            if (word == 0 || vocabulary.SpanKind(inside[..word].ToString()) is null)
                return 0;
        }

        if (word < inside.Length && inside[word] is not (' ' or '}'))
            return 0;
        var end = text.IndexOfAny("}\r\n");
        return end > 0 && text[end] == '}' ? end + 1 : 0;
    }
}
