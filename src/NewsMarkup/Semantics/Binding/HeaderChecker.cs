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
            else if (HeaderKeys.Dates.Contains(key) && !WhenGrammar.IsWhen(value))
                report(BadValue(field, ValueChecker.WhenValues));
            else if (HeaderKeys.Words.TryGetValue(key, out var words) && !words.Contains(value))
                report(BadWord(field, words, DidYouMean.Nearest(value, words)));
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
                report(new Diagnostic(BindingRules.DuplicateId, declaration.Location, $"@{declaration.Id}")
                {
                    Related = [new RelatedPlace(first.Location, $"`@{declaration.Id}` is declared here first")],
                });
            }
        }
    }

    public static void CheckUse(DeclarationScope scope, IReadOnlySet<Declaration> used, Action<Diagnostic> report)
    {
        foreach (var declaration in scope.Own.Where(declaration => !used.Contains(declaration)))
            report(new Diagnostic(BindingRules.UnusedDeclaration, declaration.Location, $"@{declaration.Id}"));
    }

    private static Diagnostic BadWord(FieldSyntax field, ImmutableArray<string> words, string? nearest) =>
        BadValue(field, Wording.OneOf(words)) with { Help = Wording.DidYouMean(nearest), Suggestion = nearest };

    private static Diagnostic BadValue(FieldSyntax field, string takes)
    {
        var place = field.Value.Span.IsEmpty ? field.Key : field.Value;
        return new Diagnostic(BindingRules.BadValue, place.Location, field.Value.Text, $"`{field.Key.Text}:`", takes);
    }
}
