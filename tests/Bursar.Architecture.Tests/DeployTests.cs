using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace Bursar.Architecture.Tests;

/// <summary>What is in <c>deploy/</c> agrees with what is built.</summary>
public sealed class DeployTests
{
    private static readonly YamlMappingNode Compose = YamlFile.Read("deploy/compose/compose.yaml");

    private static readonly XElement Project = XElement.Load(Path.Combine(Repository.Root, "src/Bursar/Bursar.csproj"));

    [Fact]
    public void Compose_WhatItsServicesUse_IsDeclared()
    {
        var services = Compose.At<YamlMappingNode>("services");
        var secrets = Compose.At<YamlMappingNode>("secrets").Keys().Order(StringComparer.Ordinal);
        var volumes = Compose.At<YamlMappingNode>("volumes").Keys().Order(StringComparer.Ordinal);

        Assert.Equal(secrets, services.Children.Values.SelectMany(one => Names(one, "secrets")).Order(StringComparer.Ordinal));
        Assert.Equal(
            volumes,
            services.Children.Values.SelectMany(one => Names(one, "volumes")).Select(one => one.Split(':')[0])
                .Order(StringComparer.Ordinal));
        Assert.All(services.Children.Values, one => Assert.NotEmpty(one.At<YamlSequenceNode>("healthcheck", "test")));
        Assert.All(
            services.At<YamlMappingNode>("bursar", "depends_on").Keys(), one => Assert.Contains(one, services.Keys()));
    }

    [Fact]
    public void Compose_TheContainerOfBursar_IsTheOneThatIsBuilt()
    {
        var bursar = Compose.At<YamlMappingNode>("services", "bursar");
        var data = Items("ContainerEnvironmentVariable").Single(one => one.Attribute("Include")!.Value == "BURSAR_DATA");

        Assert.StartsWith(
            $"{Project.Descendants("ContainerRepository").Single().Value}:", bursar.At<YamlScalarNode>("image").Text());
        Assert.Equal([$"data:{data.Attribute("Value")!.Value}"], Names(bursar, "volumes"));
        Assert.All(
            Names(bursar, "ports"),
            port => Assert.Contains(Items("ContainerPort"), one => one.Attribute("Include")!.Value == port.Split(':')[^1]));
        Assert.Equal(
            ["CMD", "/app/bursar", "health"], bursar.At<YamlSequenceNode>("healthcheck", "test").Select(one => one.Text()));
    }

    [Fact]
    public void Compose_ItsSecrets_AreInNoEnvironmentAndMadeByTheScript()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "deploy/compose/make-secrets"));
        var files = Compose.At<YamlMappingNode>("secrets").Children.Values
            .Select(one => one.At<YamlScalarNode>("file").Text()["./".Length..]);

        Assert.All(files, file => Assert.Contains($">{file}\n", script, StringComparison.Ordinal));
        Assert.DoesNotContain(
            Compose.AllNodes.OfType<YamlScalarNode>(),
            node => node.Value!.Contains("Password=", StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<XElement> Items(string name) => Project.Descendants(name);

    private static IEnumerable<string> Names(YamlNode service, string key)
        => service.At<YamlSequenceNode>(key).Select(one => one.Text());
}
