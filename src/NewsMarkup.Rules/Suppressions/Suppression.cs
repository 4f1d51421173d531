using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>An <c>allow=</c> on a span, or a <c>%% allow</c> line before a paragraph or in the header.</summary>
/// <param name="Syntax">The span's tag, or the comment.</param>
/// <param name="Scope">The range of the file in which findings are allowed, in UTF-16 offsets.</param>
/// <param name="Rules">The rules it names, in the order in which they stand; at least one.</param>
/// <param name="Reason">Why; null when none is given.</param>
/// <param name="End">When it ends; null when it holds for good.</param>
public sealed record Suppression(
    SyntaxNode Syntax, TextSpan Scope, ImmutableArray<SuppressedRule> Rules, string? Reason, SuppressionEnd? End)
{
    /// <summary>The <c>allow=</c> or the line.</summary>
    public Location Place => Syntax is AttributeBlockSyntax tag ? AllowsOf(tag).First().Location : Syntax.Location;

    internal static IEnumerable<AttributeSyntax> AllowsOf(AttributeBlockSyntax tag) =>
        tag.Attributes.Where(attribute => attribute.Key.Text == SuppressionKeys.Allow);
}
