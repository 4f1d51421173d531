using System.IO.Compression;
using System.Xml.Linq;
using NewsMarkup.Rules;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Packages;

/// <summary>What a newsroom gets: packages to write rules with, a command line to build a program on, and a tool to install.</summary>
internal sealed class PackageTests
{
    private const string Shouting = "---\nheadline: Bridge\ndate: 2026-03-14\n---\nThe bridge is open!! Cars cross it again.\n";

    private static readonly string Version = typeof(Rule).Assembly.GetName().Version!.ToString(3);

    private PackageFolder _packages = null!;

    [OneTimeSetUp]
    public void PackBuildAndInstall()
    {
        _packages = new PackageFolder();
        _packages.Copy("SampleRules");
        _packages.Copy("SampleHost");
        _packages.Dotnet("build", "SampleHost", "-o", "host", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        _packages.Dotnet("build", "SampleRules", "-o", "desk", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        _packages.Dotnet("tool", "install", "NewsMarkup.Tool", "--version", Version, "--tool-path", "tool", "--configfile", "nuget.config");
        File.WriteAllText(_packages.PathOf("bridge.news"), Shouting);
    }

    [OneTimeTearDown]
    public void Delete() => _packages.Dispose();

    [Test]
    public void Packing_has_nothing_to_complain_of() => Assert.That(_packages.PackOutput, Is.Empty);

    [TestCase("NewsMarkup", "lib/net10.0/NewsMarkup.Language.dll")]
    [TestCase("NewsMarkup.Rules", "lib/net10.0/NewsMarkup.Rules.dll")]
    [TestCase("NewsMarkup.Cli", "lib/net10.0/newsmarkup.dll")]
    [TestCase("NewsMarkup.Tool", "tools/net10.0/any/NewsMarkup.Tool.dll")]
    public void A_package_says_what_it_is(string id, string assembly)
    {
        using var package = ZipFile.OpenRead(PathOf(id, "nupkg"));
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        var facts = XDocument.Load(nuspec).Root!.Elements().Single().Elements().ToLookup(fact => fact.Name.LocalName, fact => fact.Value);

        Assert.Multiple(() =>
        {
            Assert.That(files, Does.Contain(assembly));
            Assert.That(files, Does.Contain("README.md"));
            Assert.That(facts["readme"], Is.EqualTo(["README.md"]));
            Assert.That(facts["license"], Is.EqualTo(["MIT"]));
            Assert.That(facts["version"], Is.EqualTo([Version]));
            Assert.That(facts["description"].Single(), Does.StartWith("The ").And.EndsWith("."));
        });
    }

    [TestCase("NewsMarkup", "lib/net10.0/NewsMarkup.Language.xml")]
    [TestCase("NewsMarkup.Rules", "lib/net10.0/NewsMarkup.Rules.xml")]
    [TestCase("NewsMarkup.Cli", "lib/net10.0/newsmarkup.xml")]
    public void A_package_to_write_code_with_explains_its_members(string id, string explanations)
    {
        using var package = ZipFile.OpenRead(PathOf(id, "nupkg"));
        using var file = package.GetEntry(explanations)!.Open();

        Assert.That(XDocument.Load(file).Descendants("summary"), Is.Not.Empty);
    }

    [TestCase("NewsMarkup")]
    [TestCase("NewsMarkup.Rules")]
    [TestCase("NewsMarkup.LanguageServer")]
    [TestCase("NewsMarkup.Cli")]
    [TestCase("NewsMarkup.Tool")]
    public void The_symbols_of_a_package_are_those_of_its_assemblies_and_hold_every_source(string id)
    {
        using var package = ZipFile.OpenRead(PathOf(id, "nupkg"));
        using var symbols = ZipFile.OpenRead(PathOf(id, "snupkg"));
        var ours = package.Entries.Where(file => IsOurs(file.Name)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(ours, Is.Not.Empty);
            foreach (var assembly in ours)
            {
                var debugFile = symbols.GetEntry(Path.ChangeExtension(assembly.FullName, ".pdb"));
                Assert.That(debugFile, Is.Not.Null, assembly.FullName);
                var found = Symbols.Of(debugFile!);
                Assert.That(found.Id, Is.EqualTo(Symbols.IdOf(assembly)), assembly.FullName);
                Assert.That(found.Sources, Has.Some.EndsWith(".cs"), assembly.FullName);
                Assert.That(found.WithoutText, Is.Empty, assembly.FullName);
            }
        });
    }

    [Test]
    public void A_program_of_the_house_goes_by_its_own_rule_too() => Assert.Multiple(() =>
    {
        Assert.That(Host("check", "bridge.news"), Is.EqualTo((0, """
            bridge.news:5:19: warning DESK001 We do not shout. [exclamation-mark]
              |
            5 | The bridge is open!! Cars cross it again.
              |                   ^^

            1 warning in 1 of 1 article.

            """)));
        Assert.That(Host("fix", "--suggested", "--diff", "bridge.news").Output, Does.Contain("\n+The bridge is open. Cars cross it again.\n"));
        Assert.That(Host("rules", "list").Output, Does.Match("(?m)^DESK001  exclamation-mark +warning  light   this program$"));
        Assert.That(Host("explain", "exclamation-mark").Output, Does.StartWith("DESK001 exclamation-mark: Exclamation mark\n"));
        Assert.That(Host("check", "bridge.news", "--rule", "DESK001=off").Output, Does.StartWith("1 article checked, nothing found."));
    });

    [Test]
    public void The_tool_checks_the_examples() => Assert.That(
        Tool("check", Repository.PathOf("grammar/examples")).Output, Does.Contain("unfinished.news:").And.Match(@"in 1 of \d+ articles\.\n$"));

    [Test]
    public void The_tool_goes_by_the_rule_of_an_assembly_that_is_named_and_allowed()
    {
        File.WriteAllText(
            _packages.PathOf("newsmarkup.json"),
            """{ "ruleAssemblies": "desk/SampleRules.dll", "rules": { "exclamation-mark": { "level": "error", "inQuotes": true } } }""");
        var (allowed, forbidden) = (Tool("check", "bridge.news", "--allow-rule-assemblies"), Tool("check", "bridge.news"));
        File.Delete(_packages.PathOf("newsmarkup.json"));

        Assert.Multiple(() =>
        {
            Assert.That(allowed.ExitCode, Is.EqualTo(1));
            Assert.That(allowed.Output, Does.StartWith("bridge.news:5:19: error DESK001 We do not shout. [exclamation-mark]"));
            Assert.That(forbidden.ExitCode, Is.EqualTo(2));
            Assert.That(forbidden.Output, Does.StartWith("newsmarkup.json:1:21: error NM0922 "));
        });
    }

    private static bool IsOurs(string file) =>
        file.StartsWith("NewsMarkup", StringComparison.OrdinalIgnoreCase) && Path.GetExtension(file) == ".dll";

    private string PathOf(string id, string extension) => _packages.PathOf($"feed/{id}.{Version}.{extension}");

    private (int ExitCode, string Output) Host(params string[] arguments) => _packages.Run(_packages.PathOf("host/SampleHost"), arguments);

    private (int ExitCode, string Output) Tool(params string[] arguments) => _packages.Run(_packages.PathOf("tool/newsmarkup"), arguments);
}
