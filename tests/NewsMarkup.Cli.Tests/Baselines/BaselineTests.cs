using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Baselines;

/// <summary>What every stage makes of every example, compared with what somebody has read and found right.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class BaselineTests
{
    private ProgramRun _program = null!;

    [OneTimeSetUp]
    public void CopyExamples()
    {
        _program = new ProgramRun();
        foreach (var name in ExampleFolder.Names)
            _program.WriteBytes(name, File.ReadAllBytes(ExampleFolder.PathOf(name)));
    }

    [OneTimeTearDown]
    public void DeleteFolder() => _program.Dispose();

    [TestCaseSource(nameof(Cases))]
    public void An_example_is_made_into_its_baseline(string name, Stage stage) => Baseline.Matches(FileOf(name, stage), stage.Make(_program, name));

    [Test]
    public void Every_baseline_is_made_of_an_example() =>
        Assert.That(Baseline.Files(), Is.SubsetOf(from name in ExampleFolder.Names from stage in Stage.All select FileOf(name, stage)), "Delete the others.");

    private static IEnumerable<TestCaseData> Cases() =>
        from name in ExampleFolder.Names
        from stage in Stage.All
        select new TestCaseData(name, stage).SetArgDisplayNames(name, stage.File);

    private static string FileOf(string name, Stage stage) => $"{Path.ChangeExtension(name, null)}/{stage.File}";
}
