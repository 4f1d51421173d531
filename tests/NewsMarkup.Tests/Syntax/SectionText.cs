using System.Runtime.InteropServices;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>Everything that a tree keeps: what two trees must agree in to be equal.</summary>
internal static class SectionText
{
    /// <summary>Fails, and shows the first section that differs, where a tree is not as it should be.</summary>
    public static void AreEqual(SyntaxTree tree, SyntaxTree expected)
    {
        if (tree.Sections.All().SequenceEqual(expected.Sections.All(), SectionEquality.Instance))
            return;
        Assert.That(Of(tree), Is.EqualTo(Of(expected)));
        Assert.Fail("The sections differ in something that their text does not show.");
    }

    /// <summary>The sections as lines.</summary>
    public static IEnumerable<string> Of(SyntaxTree tree) =>
        from placed in tree.Sections.All()
        select $"{placed.Start} {Of(placed.Section)}";

    private static string Of(Section section)
    {
        var elements = section.Elements.Select(element => $"{element.Kind} {element.Start}..{element.End} {element.Descendants}");
        return $"{section.Kind} {section.Length} {section.Content} +{section.Lookahead} <{section.Text}> {string.Join(", ", elements)} {Of(section.Errors)}";
    }

    private static string Of(SyntaxError[] errors) =>
        string.Join(", ", errors.Select(error => $"{error.Rule.Id} {error.Start}..{error.End} {string.Join('|', error.Arguments)}"));

    private sealed class SectionEquality : EqualityComparer<(Section Section, int Start)>
    {
        public static readonly SectionEquality Instance = new();

        public override bool Equals((Section Section, int Start) x, (Section Section, int Start) y) =>
            x.Start == y.Start && (ReferenceEquals(x.Section, y.Section) || AreEqual(x.Section, y.Section));

        public override int GetHashCode((Section Section, int Start) obj) => obj.Start;

        private static bool AreEqual(Section x, Section y) =>
            x.Kind == y.Kind && x.Length == y.Length && x.Content == y.Content && x.Lookahead == y.Lookahead && x.Text.SequenceEqual(y.Text)
            && MemoryMarshal.AsBytes<Element>(x.Elements).SequenceEqual(MemoryMarshal.AsBytes<Element>(y.Elements))
            && Of(x.Errors) == Of(y.Errors);
    }
}
