using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Compile.Tagging;

/// <summary>Declarations and attributes that stand in an article, as they would be written again on one line; what counts for nothing is left out.</summary>
internal static class DeclarationText
{
    /// <summary>The line of the header: <c>@person reyes "Elena Reyes" {role="water minister"}</c>.</summary>
    public static string Line(Declaration declaration)
    {
        var block = string.Join(' ', declaration.Attributes.Given(_ => true).SelectMany(Items));
        return $"@{declaration.Kind} {declaration.Id} {QuotedString.Quote(declaration.Name)}{(block.Length == 0 ? "" : $" {{{block}}}")}";
    }

    /// <summary>An attribute: one item, or one for each value of a key that is repeated and takes no list.</summary>
    public static IEnumerable<string> Items(AttributeMap.Entry attribute) => AttributeKeys.IsList(attribute.Key)
        ? [$"{attribute.Key}={string.Join(',', attribute.Values.Select(value => value.Text))}"]
        : attribute.Values.Select(value => $"{attribute.Key}={value.Text}");
}
