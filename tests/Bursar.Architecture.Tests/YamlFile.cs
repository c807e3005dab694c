using YamlDotNet.RepresentationModel;

namespace Bursar.Architecture.Tests;

/// <summary>A YAML file of the repository.</summary>
internal static class YamlFile
{
    /// <summary>Every one that others run or read: workflows, forms, the action and the compose file.</summary>
    public static IEnumerable<string> All => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, ".github"), "*.yml", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "deploy"), "*.yaml", SearchOption.AllDirectories))
        .Append(Path.Combine(Repository.Root, "action.yml"))
        .Select(path => Path.GetRelativePath(Repository.Root, path));

    /// <summary>Its only document.</summary>
    public static YamlMappingNode Read(string path)
    {
        using var text = File.OpenText(Path.Combine(Repository.Root, path));
        var yaml = new YamlStream();
        yaml.Load(text);
        return Assert.IsType<YamlMappingNode>(Assert.Single(yaml.Documents).RootNode);
    }

    /// <summary>A node under others.</summary>
    public static T At<T>(this YamlNode node, params string[] path) where T : YamlNode
        => Assert.IsType<T>(path.Aggregate(node, (one, key) => ((YamlMappingNode)one).Children[new YamlScalarNode(key)]));

    /// <summary>The keys of a mapping.</summary>
    public static IEnumerable<string> Keys(this YamlMappingNode node) => node.Children.Keys.Select(key => key.Text());

    /// <summary>The text of a scalar.</summary>
    public static string Text(this YamlNode node) => Assert.IsType<YamlScalarNode>(node).Value!;
}
