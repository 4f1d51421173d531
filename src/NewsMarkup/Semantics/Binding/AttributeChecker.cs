using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Checks tags and declarations: their kinds, and that each attribute has a place there and a fitting value.</summary>
internal sealed class AttributeChecker(Vocabulary vocabulary, ValueChecker values, Action<Diagnostic> report)
{
    /// <summary>Of a span that denies, doubts or confirms a claim: what belongs to that claim and not to this span.</summary>
    private static readonly string[] OfTheClaimAlone = ["type", "status", "about", "cite", "review", "stance", "contradicts", "supports", "repeats"];

    public void CheckDeclaration(Declaration declaration)
    {
        if (declaration.Syntax.HasErrors)
            return;
        if (vocabulary.DeclarationKind(declaration.Kind) is not { } kind)
        {
            ReportUnknownKind(declaration.Syntax.KindToken, "declaration", DidYouMean.Nearest(declaration.Kind, vocabulary.DeclarationKindNames));
            return;
        }

        CheckAttributes(declaration.Attributes, declaration.Syntax, kind.Name, kind.Attributes);
    }

    public void CheckSpan(TaggedSpan span)
    {
        if (span.Bound.HasErrors)
            return;
        if (span.Kind is not { } kind)
        {
            var token = span.Block.KindToken!;
            var nearest = DidYouMean.Nearest(token.Text, vocabulary.SpanKindNames);
            ReportUnknownKind(token, "span", nearest);
            return;
        }

        if (span.IsBroken)
        {
            ReportKindOrMention(span, kind);
            return;
        }

        values.CheckMentions(span);
        if (span.Bound.HasSeveralNames)
            RefuseNames(span, span.Block.Names[1..]);
        CheckAttributes(span.Attributes, span.Paragraph, kind.Name, kind.Attributes);
        if (span.IsClaim)
            CheckRelations(span, kind);
    }

    private void RefuseNames(TaggedSpan span, ImmutableArray<SyntaxToken> names)
    {
        foreach (var name in names)
            report(new Diagnostic(BindingRules.AttributeTwice, name.Location, "#") { Help = $"A span has one name, and this one is `#{span.Name}`." });
    }

    /// <param name="attributes">The attributes.</param>
    /// <param name="around">The node in whose section they stand.</param>
    /// <param name="owner">The kind that has them.</param>
    /// <param name="known">The attributes of that kind.</param>
    private void CheckAttributes(AttributeMap attributes, SectionNode around, string owner, ImmutableArray<AttributeDefinition> known)
    {
        for (var i = 0; i < attributes.Entries.Length; i++)
        {
            var entry = attributes.Entries[i];
            if (entry.Definition is not { Repeats: true } && attributes.IsGivenBefore(i))
                report(new Diagnostic(BindingRules.AttributeTwice, around.LocationOf(entry.KeyPlace), $"{Excerpt.Of(entry.Key)}="));
            else if (entry.Definition is not null)
                values.Check(entry, entry.Definition, around);
            else if (!AttributeMap.IsOwn(entry.Key))
                RefuseAttribute(entry, around, Wording.WithArticle(owner), "A key of your own begins with `x-`.", NearestKey(entry.Key, known));
        }
    }

    private static string? NearestKey(string key, ImmutableArray<AttributeDefinition> known) =>
        DidYouMean.Nearest(key, known.Select(definition => definition.Key));

    private void CheckRelations(TaggedSpan span, SpanKind kind)
    {
        var relation = ClaimRoots.RelationOf(span);
        if (relation is null && !span.Attributes.Has("continues"))
            return;
        foreach (var entry in span.Attributes.Entries)
        {
            var key = entry.Key;
            if (relation is not null && key != relation && (OfTheClaimAlone.Contains(key) || ClaimRoots.IsRelation(key)))
                RefuseAttribute(entry, span.Paragraph, $"{Wording.WithArticle(kind.Name)} that {relation} another", help: null);
            else if (relation is null && key != "continues" && AttributeDefinitions.Find(kind.Attributes, key) is not null)
                RefuseAttribute(entry, span.Paragraph, $"{Wording.WithArticle(kind.Name)} that continues another", "It belongs on the first part.");
        }
    }

    private void ReportKindOrMention(TaggedSpan span, SpanKind kind)
    {
        if (span.Block.Mentions is not [var mention, ..])
        {
            report(new Diagnostic(SyntaxRules.UnexpectedText, span.Block.Location, "it has neither a kind nor an `@id`"));
            return;
        }

        report(new Diagnostic(SyntaxRules.UnexpectedText, mention.Location, $"`{Excerpt.Of(mention.Text)}` stands beside the kind `{kind.Name}`")
        {
            Help = span.IsClaim
                ? $"Name who says it with `by={string.Join(',', span.Mentions.Select(source => $"@{source}"))}`."
                : "Put a mention in brackets of its own.",
        });
    }

    private void ReportUnknownKind(SyntaxToken token, string of, string? nearest) =>
        report(new Diagnostic(BindingRules.UnknownKind, token.Location, Excerpt.Of(token.Text), of)
        {
            Help = Wording.DidYouMean(nearest) ?? (of == "span" ? "If the braces are text, write `]\\{`." : null),
            Suggestion = nearest,
        });

    private void RefuseAttribute(AttributeMap.Entry attribute, SectionNode around, string owner, string? help, string? nearest = null) =>
        report(new Diagnostic(BindingRules.UnknownAttribute, around.LocationOf(attribute.KeyPlace), Excerpt.Of(attribute.Key), owner)
        {
            Help = nearest is null ? help : Wording.DidYouMean($"{nearest}="),
            Suggestion = nearest,
        });
}
