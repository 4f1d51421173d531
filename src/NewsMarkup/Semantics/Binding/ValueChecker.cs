using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Checks that the values of an attribute are what it takes, and that what they refer to is there.</summary>
internal sealed class ValueChecker(DeclarationScope scope, SpanNames? names, Action<Diagnostic> report)
{
    public const string WhenValues = "a date such as 2026-03-14, 2026-03 or 2026, a time, or an interval such as 2004/2015";

    private const string EntityValues = "`@` and the id of an entity or a source";

    public void Check(AttributeSyntax attribute, AttributeDefinition definition)
    {
        foreach (var value in attribute.Values)
        {
            switch (definition.Type)
            {
                case AttributeType.Word when !definition.Words.Contains(value.Value):
                    Refuse(value, attribute, Wording.OneOf(definition.Words), DidYouMean.Nearest(value.Value, definition.Words));
                    break;
                case AttributeType.When when !WhenGrammar.IsWhen(value.Value):
                    Refuse(value, attribute, WhenValues);
                    break;
                case AttributeType.Day when !WhenGrammar.IsDay(value.Value):
                    Refuse(value, attribute, "a day such as 2026-12-31");
                    break;
                case AttributeType.Number when !decimal.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _):
                    Refuse(value, attribute, "a number in digits such as 1200 or 4.5");
                    break;
                case AttributeType.Sources when value.IsReference:
                    CheckDeclared(value, attribute, declaration => !declaration.IsReview, "`@` and the id of a source, or a description in quotation marks");
                    break;
                case AttributeType.Sources:
                    HintAtMissingSign(value);
                    break;
                case AttributeType.Entities or AttributeType.Entity:
                    CheckDeclared(value, attribute, declaration => !declaration.IsReview, EntityValues);
                    break;
                case AttributeType.Review:
                    CheckDeclared(value, attribute, declaration => declaration.IsReview, "`@` and the id of a review");
                    break;
                case AttributeType.Spans or AttributeType.Span:
                    CheckNamed(value, attribute);
                    break;
            }
        }
    }

    /// <summary>Checks that what a tag mentions is declared.</summary>
    public void CheckMention(SyntaxToken mention)
    {
        if (scope.Find(mention.Value) is not { } declaration)
            ReportUnresolved(mention, mention.Text);
        else if (declaration.IsReview)
            report(new Diagnostic(BindingRules.BadValue, mention.Location, mention.Text, "a mention", EntityValues));
    }

    private void CheckDeclared(ValueSyntax value, AttributeSyntax attribute, Func<Declaration, bool> fits, string takes)
    {
        if (!value.IsReference || value.Text[0] != '@')
            Refuse(value, attribute, takes, scope.Find(value.Value) is { } meant && fits(meant) ? $"@{value.Value}" : null);
        else if (scope.Find(value.Id) is not { } declaration)
            ReportUnresolved(value, value.Text);
        else if (!fits(declaration))
            Refuse(value, attribute, takes);
    }

    private void CheckNamed(ValueSyntax value, AttributeSyntax attribute)
    {
        if (!value.IsReference || value.Text[0] != '#')
            Refuse(value, attribute, "`#` and the name of a claim or quote", names?.Find(value.Value) is not null ? $"#{value.Value}" : null);
        else if (names?.Find(value.Id) is not { } span)
            ReportUnresolved(value, value.Text);
        else if (!span.IsClaim && !span.IsBroken)
            Refuse(value, attribute, "`#` and the name of a claim or quote");
    }

    private void HintAtMissingSign(ValueSyntax value)
    {
        if (value.Kind != SyntaxKind.WordValue || scope.Find(value.Value) is null)
            return;
        var meant = $"@{value.Value}";
        report(new Diagnostic(BindingRules.DescriptionIsId, value.Location, value.Value) { Help = Wording.DidYouMean(meant), Suggestion = meant });
    }

    private void ReportUnresolved(SyntaxNode reference, string text)
    {
        var candidates = text[0] == '@' ? scope.All.Select(declaration => declaration.Id) : names?.All ?? [];
        var nearest = DidYouMean.Nearest(text[1..], candidates);
        report(new Diagnostic(BindingRules.UnresolvedId, reference.Location, text)
        {
            Help = nearest is not null ? Wording.DidYouMean($"{text[0]}{nearest}")
                : text[0] == '@' ? $"Declare it in the header, such as `@person {text[1..]} \"Name\"`."
                : $"Name the claim or quote that is meant: `{{claim {text}}}`.",
            Suggestion = nearest is not null ? $"{text[0]}{nearest}" : null,
        });
    }

    private void Refuse(ValueSyntax value, AttributeSyntax attribute, string takes, string? nearest = null) =>
        report(new Diagnostic(BindingRules.BadValue, value.Location, value.Value, $"`{attribute.Key.Text}=`", takes)
        {
            Help = Wording.DidYouMean(nearest),
            Suggestion = nearest,
        });
}
