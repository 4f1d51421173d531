using System.Text.Json.Nodes;

namespace NewsMarkup.Cli.Tests.Releases;

/// <summary>The bill of materials that a release comes with: valid CycloneDX that names every package whose code is in what we release.</summary>
internal sealed class BillOfMaterialsTests
{
    [Test]
    public void It_names_every_package_that_is_shipped()
    {
        using var folder = new ProgramRun();
        var file = folder.PathOf("newsmarkup.cdx.json");
        var (code, output) = ReleaseTools.Run("bash", "eng/sbom", file);
        Assert.That(code, Is.Zero, output);

        var bill = JsonNode.Parse(File.ReadAllText(file))!;
        var named = bill["components"]!.AsArray().Select(component => component!["purl"]!.GetValue<string>());
        var shipped = ShippedPackage.OfNuGet().Concat(ShippedPackage.OfNpm()).Select(package => $"pkg:{package.Registry}/{package.Name}@{package.Version}");

        Assert.Multiple(() =>
        {
            Assert.That(bill["bomFormat"]!.GetValue<string>(), Is.EqualTo("CycloneDX"));
            Assert.That(shipped.Except(named), Is.Empty);
        });
    }
}
