using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Releases;

/// <summary>A package by others whose code is in what we release.</summary>
/// <param name="Registry">Where it is from, as in package URLs.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Version">The version.</param>
/// <param name="Licence">Its licence as an SPDX expression.</param>
/// <param name="Owner">Whose it is, as the package says.</param>
/// <param name="Copyright">Its notice of copyright; null where the package has none.</param>
internal sealed record ShippedPackage(string Registry, string Name, string Version, string Licence, string Owner, string? Copyright)
{
    /// <summary>
    /// Licences of packages that have no expression: MAB.DotIgnore brings its licence, the others name the file in their repositories. Another version is to
    /// be read again.
    /// </summary>
    private static readonly Dictionary<(string Name, string Version), string> ReadByHand = new()
    {
        [("K4os.Compression.LZ4", "1.3.8")] = "MIT",
        [("MAB.DotIgnore", "3.0.1")] = "MIT",
        [("Sprache", "2.3.1")] = "MIT",
    };

    private static readonly EnumerationOptions AnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>What the programs and packages hold of NuGet: all whose assemblies are needed to run.</summary>
    public static IEnumerable<ShippedPackage> OfNuGet()
    {
        var assets = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src/NewsMarkup.Tool/obj/project.assets.json")))!;
        var folders = assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
        foreach (var (id, library) in assets["targets"]!["net10.0"]!.AsObject())
        {
            if (library!["type"]!.GetValue<string>() != "package" || library["runtime"]?.AsObject().All(file => file.Key.EndsWith("_._", StringComparison.Ordinal)) != false)
                continue;
            var path = assets["libraries"]![id]!["path"]!.GetValue<string>();
            yield return OfNuspec(Directory.GetFiles(folders.Select(folder => Path.Combine(folder, path)).First(Directory.Exists), "*.nuspec").Single());
        }
    }

    /// <summary>What the extension holds of npm: what its sources import, and what that depends on.</summary>
    public static IEnumerable<ShippedPackage> OfNpm()
    {
        var packages = JsonNode.Parse(File.ReadAllText(Repository.PathOf("vscode-extension/package-lock.json")))!["packages"]!;
        var shipped = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Imports().Where(name => packages[$"node_modules/{name}"] is not null));
        while (open.TryPop(out var name))
        {
            if (!shipped.Add(name))
                continue;
            foreach (var (dependency, _) in packages[$"node_modules/{name}"]!["dependencies"]?.AsObject() ?? [])
                open.Push(dependency);
        }

        foreach (var name in shipped)
        {
            var package = packages[$"node_modules/{name}"]!;
            yield return new ShippedPackage("npm", name, package["version"]!.GetValue<string>(), package["license"]!.GetValue<string>(), AuthorOf(name), CopyrightOf(name));
        }
    }

    private static ShippedPackage OfNuspec(string file)
    {
        var facts = XDocument.Load(file).Root!.Elements().Single().Elements().ToLookup(fact => fact.Name.LocalName);
        var (name, version) = (facts["id"].Single().Value, facts["version"].Single().Value.Split('+')[0]);
        var licence = facts["license"].SingleOrDefault(fact => fact.Attribute("type")?.Value == "expression")?.Value;
        return new ShippedPackage(
            "nuget", name, version, licence ?? ReadByHand.GetValueOrDefault((name, version), "to be read"), facts["authors"].Single().Value, facts["copyright"].SingleOrDefault()?.Value);
    }

    private static IEnumerable<string> Imports() => Directory.EnumerateFiles(Repository.PathOf("vscode-extension/src"), "*.ts", SearchOption.AllDirectories)
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), "from '((?:@[^/']+/)?[^./'][^/']*)").Select(match => match.Groups[1].Value)).Distinct();

    private static string? CopyrightOf(string name) => Directory.GetFiles(Repository.PathOf($"vscode-extension/node_modules/{name}"), "LICENSE*", AnyCase)
        .Select(file => Regex.Match(File.ReadAllText(file), "Copyright .*").Value.TrimEnd()).FirstOrDefault(notice => notice.Length > 0);

    private static string AuthorOf(string name)
    {
        var file = Repository.PathOf($"vscode-extension/node_modules/{name}/package.json");
        Assert.That(file, Does.Exist, "The extension's packages are missing: run `npm ci --prefix vscode-extension` first.");
        return JsonNode.Parse(File.ReadAllText(file))!["author"] switch
        {
            JsonObject author => author["name"]!.GetValue<string>(),
            { } author => Regex.Replace(author.GetValue<string>(), " *[<(].*", ""),
            null => "its contributors",
        };
    }
}
