using NewsMarkup.LanguageServer.Features.Symbols;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Symbols;

public sealed class WorkspaceSymbolTests
{
    private const string Register =
        "---\n@person moor \"Ada Moor\"\n@person novak \"Jiří Novák\"\n@org moorings \"Averil Moorings\"\n@source m1 \"a maker of doors\"\n---\n";

    private static string[] Find(string typed) =>
    [
        .. WorkspaceSymbols.Find(Editor.Open("---\nheadline: Rain on the moors\n---\n", ("/desk/r.news", Register)).Workspace, typed)
            .Select(symbol => $"{symbol.Name} {symbol.Detail}".TrimEnd()),
    ];

    [Test]
    public void The_best_come_first() => Assert.That(
        Find("moor"), Is.EqualTo(new[] { "Ada Moor @moor", "Averil Moorings @moorings", "Rain on the moors", "a maker of doors @m1" }));

    [TestCase("novak")]
    [TestCase("NOVÁK")]
    [TestCase("jir nov")]
    [TestCase("jn")]
    public void Capitals_accents_and_gaps_do_not_matter(string typed) => Assert.That(Find(typed), Does.Contain("Jiří Novák @novak"));

    [Test]
    public void An_id_finds_it_too() => Assert.That(Find("m1"), Is.EqualTo(new[] { "a maker of doors @m1" }));

    [TestCase("moorx")]
    [TestCase("roomm")]
    public void Letters_in_another_order_find_nothing(string typed) => Assert.That(Find(typed), Is.Empty);

    [TestCase("")]
    [TestCase(" ")]
    public void Nothing_typed_lists_all_by_name(string typed) => Assert.That(
        Find(typed), Is.EqualTo(new[] { "Ada Moor @moor", "Averil Moorings @moorings", "Jiří Novák @novak", "Rain on the moors", "a maker of doors @m1" }));

    [Test]
    public void A_symbol_knows_its_place()
    {
        var found = WorkspaceSymbols.Find(Editor.Open("", ("/desk/r.news", Register)).Workspace, "Ada Moor")[0];

        Assert.That((found.Path, found.Role, Register.Substring(found.Span.Start, found.Span.Length)), Is.EqualTo(("/desk/r.news", SymbolRole.Person, "moor")));
    }

    [Test]
    public void No_more_are_found_than_anybody_reads()
    {
        var names = string.Concat(Enumerable.Range(0, 300).Select(number => $"@person p{number} \"Person {number}\"\n"));

        string[] found = [.. WorkspaceSymbols.Find(Editor.Open($"---\n{names}---\n").Workspace, "person").Select(symbol => symbol.Name)];

        Assert.That((found.Length, found[0], found.Contains("Person 299")), Is.EqualTo((WorkspaceSymbols.Limit, "Person 0", false)));
    }
}
