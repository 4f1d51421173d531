using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Checks that the values of an attribute are what it takes, and that what they refer to is there.</summary>
internal sealed class ValueChecker(DeclarationScope scope, SpanNames names, Action<Diagnostic> report)
{
    private readonly IdSuggestions _suggestions = new(scope, names);

    public void Check(AttributeMap.Entry entry, AttributeDefinition definition)
    {
        var attribute = entry.Syntax;
        foreach (var value in entry.Refused)
            Refuse(value, attribute, definition, NearestTo(value.Value, definition));
        foreach (var value in entry.Values)
        {
            if (value.IsReferenceTo('@') && definition.TakesReferences)
                CheckDeclared(value, attribute, definition);
            else if (value.IsReferenceTo('#') && definition.TakesReferences)
                CheckNamed(value, attribute, definition);
            else if (definition.Type == AttributeType.Sources)
                HintAtMissingSign(value);
        }
    }

    /// <summary>Checks that what a tag mentions is declared.</summary>
    public void CheckMention(SyntaxToken mention)
    {
        if (scope.Find(mention.Id) is not { } declaration)
            ReportUnresolved(mention, mention.Text);
        else if (declaration.IsReview)
            report(BadValue.Of(mention, mention.Text, "a mention", BadValue.Entities));
    }

    private void CheckDeclared(ValueSyntax value, AttributeSyntax attribute, AttributeDefinition definition)
    {
        if (scope.Find(value.IdCharacters) is not { } declaration)
            ReportUnresolved(value, value.Text);
        else if (!definition.Fits(declaration))
            Refuse(value, attribute, definition);
    }

    private void CheckNamed(ValueSyntax value, AttributeSyntax attribute, AttributeDefinition definition)
    {
        if (names.Find(value.IdCharacters) is not { } span)
            ReportUnresolved(value, value.Text);
        else if (!span.IsClaim && !span.IsBroken)
            Refuse(value, attribute, definition);
    }

    /// <summary>What a value of the wrong form may have been meant to be; null when that cannot be told.</summary>
    private string? NearestTo(string value, AttributeDefinition definition) => definition.Type switch
    {
        AttributeType.Word => DidYouMean.Nearest(value, definition.Words),
        AttributeType.Spans or AttributeType.Span => names.Find(value) is not null ? $"#{value}" : null,
        _ when definition.TakesReferences => scope.Find(value) is { } meant && definition.Fits(meant) ? $"@{value}" : null,
        _ => null,
    };

    private void HintAtMissingSign(ValueSyntax value)
    {
        if (value.Kind != SyntaxKind.WordValue || scope.Find(value.Value) is null)
            return;
        var meant = $"@{value.Value}";
        report(new Diagnostic(BindingRules.DescriptionIsId, value.Location, Excerpt.Of(value.Value)) { Help = Wording.DidYouMean(meant), Suggestion = meant });
    }

    private void ReportUnresolved(SyntaxNode reference, string text)
    {
        var nearest = _suggestions.For(text);
        var quoted = Excerpt.Of(text);
        report(new Diagnostic(BindingRules.UnresolvedId, reference.Location, quoted)
        {
            Help = nearest is not null ? Wording.DidYouMean(nearest)
                : text[0] == '@' ? $"Declare it in the header, such as `@person {quoted[1..]} \"Name\"`."
                : $"Name the claim or quote that is meant: `{{claim {quoted}}}`.",
            Suggestion = nearest,
        });
    }

    private void Refuse(ValueSyntax value, AttributeSyntax attribute, AttributeDefinition definition, string? nearest = null) =>
        report(BadValue.Of(value, value.Value, $"`{Excerpt.Of(attribute.Key.Text)}=`", BadValue.Expected(definition)) with
        {
            Help = Wording.DidYouMean(nearest),
            Suggestion = nearest,
        });
}
