using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Releases;

/// <summary>THIRD-PARTY-NOTICES.md, which goes with everything we release, names what is in it. With UPDATE_BASELINES=1 it is written anew.</summary>
internal sealed class ThirdPartyNoticesTests
{
    private const string Begin = "<!-- packages -->\n";
    private const string End = "<!-- end -->\n";

    private static readonly string File = Repository.PathOf("THIRD-PARTY-NOTICES.md");

    /// <summary>Licences under which their code may be in ours.</summary>
    private static readonly string[] Allowed = ["Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

    private static readonly ShippedPackage[] Shipped = [.. ShippedPackage.OfNuGet(), .. ShippedPackage.OfNpm()];

    [Test]
    public void Every_package_stands_there_with_its_licence()
    {
        var text = System.IO.File.ReadAllText(File);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var wanted = Table();
        if (text[begin..end] == wanted)
            return;
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
            System.IO.File.WriteAllText(File, text[..begin] + wanted + text[end..]);
        Assert.Fail($"THIRD-PARTY-NOTICES.md should hold this table; UPDATE_BASELINES=1 writes it:\n{wanted}");
    }

    [Test]
    public void No_licence_asks_for_more_than_to_be_named() => Assert.That(Shipped.Where(package => !Allowed.Contains(package.Licence)), Is.Empty);

    [Test]
    public void The_text_of_every_licence_stands_there() => Assert.Multiple(() =>
    {
        var text = System.IO.File.ReadAllText(File);
        foreach (var licence in Shipped.Select(package => package.Licence).Distinct())
            Assert.That(text, Does.Contain($"\n## {licence}\n"));
    });

    [Test]
    public void Conditions_of_BSD_stand_beside_the_copyright_of_every_package_that_sets_them() => Assert.Multiple(() =>
    {
        var sections = System.IO.File.ReadAllText(File).Split("\n## ");
        foreach (var package in Shipped.Where(package => package.Licence.StartsWith("BSD-", StringComparison.Ordinal)))
            Assert.That(sections.Single(section => section.StartsWith(package.Licence, StringComparison.Ordinal)), Does.Contain($"\n{package.Name}: Copyright "));
    });

    private static string Table() => "\n| Package | Version | Licence | By | Copyright |\n|---|---|---|---|---|\n" + string.Concat(
        Shipped.Select(package => $"| {package.Name} ({package.Registry}) | {package.Version} | {package.Licence} | {package.Owner} | {package.Copyright} |\n")) + "\n";
}
