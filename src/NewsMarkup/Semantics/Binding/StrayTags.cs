using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Finds braces in prose that somebody may have meant as a tag.</summary>
internal static class StrayTags
{
    public static void Check(SyntaxTree tree, Vocabulary vocabulary, Action<Diagnostic> report)
    {
        var text = tree.Text.ToString();
        foreach (var paragraph in tree.Root.Paragraphs)
            CheckText(paragraph.Parts.AsSpan(), paragraph.Span);

        void CheckText(ReadOnlySpan<SyntaxNode> parts, TextSpan range)
        {
            var at = range.Start;
            foreach (var part in parts)
            {
                CheckWords(at, part.Span.Start);
                at = part.Span.End;
                if (part is SpanSyntax span)
                    CheckText(span.Parts.AsSpan()[..^1], span.ContentSpan);
            }

            CheckWords(at, range.End);
        }

        void CheckWords(int start, int end)
        {
            var close = -1;
            for (var brace = Find("{", start); brace < end; brace = Find("{", brace + 1))
            {
                if (close < brace)
                    close = Find("}\r\n", brace);
                if (close < end && text[close] == '}' && IsTag(text.AsSpan(brace + 1, close - brace - 1), vocabulary))
                    report(new Diagnostic(SyntaxRules.TagWithoutBracket, new Location(tree, TextSpan.FromBounds(brace, close + 1))));
            }

            int Find(string signs, int from) => text.AsSpan(from, end - from).IndexOfAny(signs) is var length and >= 0 ? from + length : end;
        }
    }

    /// <summary>
    /// True for what a brace and the next one that closes on its line hold, if it begins with <c>@id</c>, <c>#id</c> or a kind of span.
    /// <c>Elastic{ON}</c>, <c>{{ad-slot}}</c> and <c>{% include %}</c> do not.
    /// </summary>
    private static bool IsTag(ReadOnlySpan<char> inside, Vocabulary vocabulary)
    {
        var word = Lexis.ReferenceLength(inside);
        if (word == 0)
        {
            word = Lexis.WordLength(inside);
            if (word == 0 || vocabulary.SpanKind(inside[..word]) is null)
                return false;
        }

        return word == inside.Length || inside[word] == ' ';
    }
}
