using NewsMarkup.Tests;
using YamlDotNet.RepresentationModel;

namespace NewsMarkup.Cli.Tests.Integrations;

/// <summary>The YAML files at the top of the repository.</summary>
internal static class Yaml
{
    /// <summary>Reads the one document of a file.</summary>
    public static YamlNode Load(string path)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Repository.PathOf(path));
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }

    /// <summary>The text of a member; null where there is none.</summary>
    public static string? TextOf(this YamlNode mapping, string key) =>
        ((YamlMappingNode)mapping).Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;

    /// <summary>The members of a member, by their names; none where it is not there.</summary>
    public static IEnumerable<KeyValuePair<string, YamlNode>> MembersOf(this YamlNode mapping, string key) =>
        ((YamlMappingNode)mapping).Children.TryGetValue(new YamlScalarNode(key), out var value)
            ? ((YamlMappingNode)value).Children.Select(member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, member.Value))
            : [];
}
