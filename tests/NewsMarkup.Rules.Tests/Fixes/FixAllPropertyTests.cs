using NewsMarkup.Compile;
using NewsMarkup.Tests;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.Rules.Tests;

/// <summary>What must hold of fixing for every article of the examples and of the gold, as it is and with slips made in it.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class FixAllPropertyTests
{
    private const int Versions = 4;
    private const int MostFixes = 2000;

    private static readonly RuleEngine Engine = new(BuiltInRules.All);
    private static readonly FixChoice Safe = new();
    private static readonly FixChoice Suggested = new(Suggested: true);

    [TestCaseSource(nameof(Articles))]
    public void Fixing_twice_changes_nothing(string path) => Assert.Multiple(() =>
    {
        foreach (var tree in VersionsOf(path))
        {
            var once = Fix(tree, Suggested);

            Assert.That(Fix(once.Check.Article.Tree, Suggested).Applied.Select(step => step.Fix.Title), Is.Empty, once.Check.Article.Tree.ToString());
        }
    });

    [TestCaseSource(nameof(Articles))]
    public void A_safe_fix_changes_no_published_word(string path) => Assert.Multiple(() =>
    {
        foreach (var tree in VersionsOf(path))
            Assert.That(PlainText.Of(Fix(tree, Safe).Check.Article.Tree), Is.EqualTo(PlainText.Of(tree)), tree.ToString());
    });

    [TestCaseSource(nameof(Articles))]
    public void Fixing_all_is_fixing_one_after_the_other(string path) => Assert.Multiple(() =>
    {
        foreach (var tree in VersionsOf(path))
        {
            foreach (var choice in new[] { Safe, Suggested })
                Assert.That(Fix(tree, choice).Check.Article.Tree.ToString(), Is.EqualTo(OneByOne(tree, choice).ToString()), tree.ToString());
        }
    });

    [Test]
    public void Most_slips_lead_to_a_fix() =>
        Assert.That(
            ExampleFolder.Names.Select(ExampleFolder.PathOf).SelectMany(VersionsOf).Count(tree => Fix(tree, Suggested).Applied.Any()),
            Is.GreaterThan(ExampleFolder.Names.Count * Versions / 2));

    private static IEnumerable<TestCaseData> Articles() =>
    [
        .. ExampleFolder.Names.Select(name => new TestCaseData(ExampleFolder.PathOf(name)).SetArgDisplayNames(name)),
        .. GoldFolder.Cases(),
    ];

    private static IEnumerable<SyntaxTree> VersionsOf(string path)
    {
        var text = GoldFolder.SourceOf(path);
        return Enumerable.Range(0, Versions).Select(seed => SyntaxTree.Parse(Slips.In(text, new Random(seed), count: seed), path));
    }

    private static FixAllResult Fix(SyntaxTree tree, FixChoice choice) => new FixAll(Engine, Findings.Settings, choice).Apply(tree, Bind);

    private static SyntaxTree OneByOne(SyntaxTree tree, FixChoice choice)
    {
        for (var fixesMade = 0; fixesMade < MostFixes; fixesMade++)
        {
            var fix = Engine.Check(Bind(tree), Findings.Settings).Findings.Select(choice.Of).FirstOrDefault(fix => fix is not null);
            if (fix is null)
                return tree;
            var edits = new EditSet();
            edits.TryAdd(fix.Changes());
            tree = SyntaxTree.Parse(edits.Apply(tree.ToString()), tree.Path);
        }

        throw new InvalidOperationException($"After {MostFixes} fixes there is still something to fix: they undo each other.");
    }

    private static ArticleModel Bind(SyntaxTree tree) => ArticleModel.Bind(tree, vocabulary: null, Open);

    private static RegisterLookup Open(string path) =>
        File.Exists(path) ? RegisterLookup.Found(Register.From(SyntaxTree.Parse(File.ReadAllText(path), path))) : RegisterLookup.Missing;
}
