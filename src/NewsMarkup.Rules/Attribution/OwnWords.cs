using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Tells the article's own words from those it quotes.</summary>
internal static class OwnWords
{
    /// <summary>True when a span stands in a quote: the words are the speaker's, and no writer may change them.</summary>
    public static bool IsQuoted(this TaggedSpan span)
    {
        var around = span.EnclosingClaim;
        while (around is { Kind.Role: not SpanRole.Quote })
            around = around.EnclosingClaim;
        return around is not null;
    }
}
