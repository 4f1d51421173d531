using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>A finding with its fingerprint.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Words">The words of the article it is about, blanks made one space each; of a finding in a tag, the words that are tagged.</param>
/// <param name="Fingerprint">What it is known by.</param>
public sealed record FingerprintedFinding(Diagnostic Finding, string Words, Fingerprint Fingerprint)
{
    /// <summary>The findings of an article with their fingerprints, in the order of the file. Equal articles have equal fingerprints.</summary>
    public static ImmutableArray<FingerprintedFinding> Of(CheckResult check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Of(check.Findings, check.Article);
    }

    /// <summary>Findings of one file with their fingerprints, in their order, by which those that are equal otherwise are numbered.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="article">What the file says; null for one that is no article, whose words are taken as they stand.</param>
    public static ImmutableArray<FingerprintedFinding> Of(IEnumerable<Diagnostic> findings, ArticleModel? article)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var counts = new Dictionary<(string Rule, string Words), int>();
        return
        [
            .. findings.Select(finding =>
            {
                var words = article is null ? Normalised(finding.Location.File.Text.Slice(finding.Location.Span)) : WordsOf(finding.Location.Span, article);
                var ordinal = counts.GetValueOrDefault((finding.Rule.Id, words));
                counts[(finding.Rule.Id, words)] = ordinal + 1;
                return new FingerprintedFinding(finding, words, Make(finding.Rule.Id, words, ordinal));
            }),
        ];
    }

    private static Fingerprint Make(string rule, string words, int ordinal)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{rule}\n{words}\n{ordinal}")));
        return new Fingerprint(rule, Convert.ToHexStringLower(hash.AsSpan(0, 8)));
    }

    /// <summary>Tags come and go while an article is worked on; the words stay.</summary>
    private static string WordsOf(TextSpan place, ArticleModel article)
    {
        SyntaxNode? node = article.Tree.Root.Find(place);
        while (node is not (null or AttributeBlockSyntax))
            node = node.Parent;
        var meant = node?.Parent is SpanSyntax span ? span.ContentSpan : place;
        var words = Normalised(article.Text.Slice(article.Text.FromSource(meant)));
        return words.Length > 0 ? words : Normalised(article.Tree.Text.Slice(place));
    }

    private static string Normalised(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
