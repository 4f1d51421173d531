using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Checks tags and declarations: their kinds, and that each attribute has a place there and a fitting value.</summary>
internal sealed class AttributeChecker(Vocabulary vocabulary, ValueChecker values, Action<Diagnostic> report)
{
    private const string OwnKeyPrefix = "x-";

    /// <summary>Of a span that denies, doubts or confirms a claim: what belongs to that claim and not to this span.</summary>
    private static readonly string[] OfTheClaimAlone = ["type", "status", "about", "cite", "review", "stance", "contradicts", "supports", "repeats"];

    private static readonly string[] ToAnotherClaim = ["denies", "doubts", "confirms"];

    public void CheckDeclaration(Declaration declaration)
    {
        if (declaration.Syntax.HasErrors)
            return;
        if (vocabulary.DeclarationKind(declaration.Kind) is not { } kind)
        {
            ReportUnknownKind(declaration.Syntax.KindToken, "declaration", DidYouMean.Nearest(declaration.Kind, vocabulary.DeclarationKindNames));
            return;
        }

        if (declaration.Syntax.Block is { } block)
            CheckAttributes(block, Wording.WithArticle(kind.Name), kind.Attribute, kind.Attributes);
    }

    public void CheckSpan(TaggedSpan span)
    {
        if (span.IsBroken)
            return;
        if (span.Kind is not { } kind)
        {
            var token = span.Block.KindToken!;
            var nearest = DidYouMean.Nearest(token.Text, vocabulary.SpanKindNames);
            ReportUnknownKind(token, "span", nearest);
            return;
        }

        if (kind != SpanKinds.Mention)
            RefuseMentions(span, kind);
        else if (span.Mentions.IsEmpty)
            report(new Diagnostic(SyntaxRules.UnexpectedText, span.Block.Location, "it has neither a kind nor an `@id`"));

        foreach (var mention in kind == SpanKinds.Mention ? span.Mentions : [])
            values.CheckMention(mention);

        CheckAttributes(span.Block, Wording.WithArticle(kind.Name), kind.Attribute, kind.Attributes);
        if (span.IsClaim)
            CheckRelations(span, kind);
    }

    private void CheckAttributes(
        AttributeBlockSyntax block, string owner, Func<string, AttributeDefinition?> find, IEnumerable<AttributeDefinition> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in block.Attributes)
        {
            var key = attribute.Key.Text;
            var definition = find(key) ?? vocabulary.Attributes.FirstOrDefault(own => own.Key == key);
            if (!seen.Add(key) && definition is not { Repeats: true })
                report(new Diagnostic(BindingRules.AttributeTwice, attribute.Key.Location, $"{key}="));
            else if (definition is not null)
                values.Check(attribute, definition);
            else if (!key.StartsWith(OwnKeyPrefix, StringComparison.Ordinal))
                RefuseAttribute(attribute, owner, "A key of your own begins with `x-`.", DidYouMean.Nearest(key, known.Select(other => other.Key)));
        }
    }

    private void CheckRelations(TaggedSpan span, SpanKind kind)
    {
        var relations = ToAnotherClaim.Where(span.Attributes.Has).ToArray();
        var owner = Wording.WithArticle(kind.Name);
        if (relations.Length > 0)
        {
            foreach (var attribute in span.Block.Attributes.Where(a => OfTheClaimAlone.Contains(a.Key.Text) || relations.Skip(1).Contains(a.Key.Text)))
                RefuseAttribute(attribute, $"{owner} that {relations[0]} another", help: null);
        }
        else if (span.Attributes.Has("continues"))
        {
            foreach (var attribute in span.Block.Attributes.Where(a => a.Key.Text != "continues" && kind.Attributes.Any(own => own.Key == a.Key.Text)))
                RefuseAttribute(attribute, $"{owner} that continues another", "It belongs on the first part.");
        }
    }

    private void RefuseMentions(TaggedSpan span, SpanKind kind)
    {
        foreach (var mention in span.Mentions)
        {
            report(new Diagnostic(SyntaxRules.UnexpectedText, mention.Location, $"`{mention.Text}` stands beside the kind `{kind.Name}`")
            {
                Help = span.IsClaim ? $"Name who says it with `by={mention.Text}`." : "Put a mention in brackets of its own.",
            });
        }
    }

    private void ReportUnknownKind(SyntaxToken token, string of, string? nearest) =>
        report(new Diagnostic(BindingRules.UnknownKind, token.Location, token.Text, of)
        {
            Help = Wording.DidYouMean(nearest) ?? (of == "span" ? "If the braces are text, write `]\\{`." : null),
            Suggestion = nearest,
        });

    private void RefuseAttribute(AttributeSyntax attribute, string owner, string? help, string? nearest = null) =>
        report(new Diagnostic(BindingRules.UnknownAttribute, attribute.Key.Location, attribute.Key.Text, owner)
        {
            Help = nearest is null ? help : Wording.DidYouMean($"{nearest}="),
            Suggestion = nearest,
        });
}
