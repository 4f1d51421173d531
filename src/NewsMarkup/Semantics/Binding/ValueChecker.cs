using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Checks that the values of an attribute are what it takes, and that what they refer to is there.</summary>
internal sealed class ValueChecker(DeclarationScope scope, SpanNames names, Action<Diagnostic> report)
{
    private readonly IdSuggestions _suggestions = new(scope, names);

    /// <param name="entry">The attribute.</param>
    /// <param name="definition">What it takes.</param>
    /// <param name="around">The node in whose section it stands.</param>
    public void Check(AttributeMap.Entry entry, AttributeDefinition definition, SectionNode around)
    {
        foreach (var value in entry.Refused)
            Refuse(value, definition, around, NearestTo(value.Value, definition));
        foreach (var value in entry.Values)
        {
            if (value.IsReferenceTo('@') && definition.TakesReferences)
                CheckDeclared(value, definition, around);
            else if (value.IsReferenceTo('#') && definition.TakesReferences)
                CheckNamed(value, definition, around);
            else if (definition.Type == AttributeType.Sources)
                HintAtMissingSign(value, around);
        }
    }

    /// <summary>Checks that what a tag mentions is declared.</summary>
    public void CheckMentions(TaggedSpan span)
    {
        for (var i = 0; i < span.Mentions.Length; i++)
        {
            var declaration = scope.Find(span.Mentions[i]);
            if (declaration is { IsReview: false })
                continue;
            var (place, text) = (span.Block.Mentions[i].Location, $"@{span.Mentions[i]}");
            if (declaration is null)
                ReportUnresolved(place, text);
            else
                report(BadValue.Of(place, text, "a mention", BadValue.Entities));
        }
    }

    private void CheckDeclared(AttributeValue value, AttributeDefinition definition, SectionNode around)
    {
        if (scope.Find(value.IdCharacters) is not { } declaration)
            ReportUnresolved(around.LocationOf(value.Place), value.Text);
        else if (!definition.Fits(declaration))
            Refuse(value, definition, around);
    }

    private void CheckNamed(AttributeValue value, AttributeDefinition definition, SectionNode around)
    {
        if (names.Find(value.IdCharacters) is not { } span)
            ReportUnresolved(around.LocationOf(value.Place), value.Text);
        else if (!span.IsClaim && !span.IsBroken)
            Refuse(value, definition, around);
    }

    /// <summary>What a value of the wrong form may have been meant to be; null when that cannot be told.</summary>
    private string? NearestTo(string value, AttributeDefinition definition) => definition.Type switch
    {
        AttributeType.Word => DidYouMean.Nearest(value, definition.Words),
        AttributeType.Spans or AttributeType.Span => names.Find(value) is not null ? $"#{value}" : null,
        _ when definition.TakesReferences => scope.Find(value) is { } meant && definition.Fits(meant) ? $"@{value}" : null,
        _ => null,
    };

    private void HintAtMissingSign(AttributeValue value, SectionNode around)
    {
        if (value.Kind != SyntaxKind.WordValue || scope.Find(value.Value) is null)
            return;
        var meant = $"@{value.Value}";
        report(new Diagnostic(BindingRules.DescriptionIsId, around.LocationOf(value.Place), Excerpt.Of(value.Value))
        {
            Help = Wording.DidYouMean(meant),
            Suggestion = meant,
        });
    }

    private void ReportUnresolved(Location place, string text)
    {
        var nearest = _suggestions.For(text);
        var quoted = Excerpt.Of(text);
        report(new Diagnostic(BindingRules.UnresolvedId, place, quoted)
        {
            Help = nearest is not null ? Wording.DidYouMean(nearest)
                : text[0] == '@' ? $"Declare it in the header, such as `@person {quoted[1..]} \"Name\"`."
                : $"Name the claim or quote that is meant: `{{claim {quoted}}}`.",
            Suggestion = nearest,
        });
    }

    private void Refuse(AttributeValue value, AttributeDefinition definition, SectionNode around, string? nearest = null) =>
        report(BadValue.Of(around.LocationOf(value.Place), value.Value, $"`{Excerpt.Of(definition.Key)}=`", BadValue.Expected(definition)) with
        {
            Help = Wording.DidYouMean(nearest),
            Suggestion = nearest,
        });
}
