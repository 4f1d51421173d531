using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Checks the header's fields, and that each id is declared once.</summary>
internal static class HeaderChecker
{
    public static void CheckFields(ArticleMeta meta, Action<Diagnostic> report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in meta.Fields)
        {
            var (key, value) = (field.Key.Text, field.Value.Text);
            if (HeaderKeys.Once.Contains(key) && !seen.Add(key))
                report(new Diagnostic(BindingRules.AttributeTwice, field.Key.Location, $"{key}:"));
            else if (!HeaderKeys.Takes(key, value))
                Refuse(field, report);
        }
    }

    public static void CheckIds(DeclarationScope scope, Action<Diagnostic> report)
    {
        foreach (var declaration in scope.Own)
        {
            var first = scope.Find(declaration.Id)!;
            if (first == declaration)
                first = scope.FindInRegisters(declaration.Id);
            if (first is not null)
            {
                report(new Diagnostic(BindingRules.DuplicateId, declaration.Location, $"@{Excerpt.Of(declaration.Id)}")
                {
                    Related = [new RelatedPlace(first.Location, $"`@{Excerpt.Of(declaration.Id)}` is declared here first")],
                });
            }
        }
    }

    public static void CheckUse(DeclarationScope scope, IReadOnlySet<Declaration> used, Action<Diagnostic> report)
    {
        foreach (var declaration in scope.Own.Where(declaration => !used.Contains(declaration) && scope.Find(declaration.Id) == declaration))
            report(new Diagnostic(BindingRules.UnusedDeclaration, declaration.Location, $"@{Excerpt.Of(declaration.Id)}"));
    }

    private static void Refuse(FieldSyntax field, Action<Diagnostic> report)
    {
        var place = field.Value.Span.IsEmpty ? field.Key : field.Value;
        var words = HeaderKeys.Words.GetValueOrDefault(field.Key.Text);
        var nearest = words.IsDefault ? null : DidYouMean.Nearest(field.Value.Text, words);
        report(BadValue.Of(place.Location, field.Value.Text, $"`{field.Key.Text}:`", words.IsDefault ? BadValue.Dates : Wording.OneOf(words)) with
        {
            Help = Wording.DidYouMean(nearest),
            Suggestion = nearest,
        });
    }
}
