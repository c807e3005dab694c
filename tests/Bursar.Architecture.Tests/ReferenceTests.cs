using System.Xml.Linq;

namespace Bursar.Architecture.Tests;

public sealed class ReferenceTests
{
    private static readonly string Root = Repository.Root;

    public static TheoryData<string> Projects => [.. Directory
        .EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_InSrc_ReferencesWhatItMay(string path) => Assert.Empty(
        ReferenceRules.Faults(Path.GetFileNameWithoutExtension(path), XElement.Load(Path.Combine(Root, path))));

    /// <summary>The shared build files must not add references to projects in src.</summary>
    [Fact]
    public void SharedProps_ForSrc_AddNoReference()
    {
        var shared = Directory.EnumerateFiles(Root, "Directory.Build.*").Concat(
            Directory.EnumerateFiles(Path.Combine(Root, "src"), "Directory.Build.*", SearchOption.AllDirectories));

        var references = shared.SelectMany(path => XElement.Load(path).Descendants()).Where(item =>
            item.Name.LocalName is "ProjectReference" or "Reference" or "FrameworkReference"
            || (item.Name.LocalName == "PackageReference"
                && item.Attribute("PrivateAssets")?.Value != "all"
                && !OnlyForTests(item)));

        Assert.Empty(references);
    }

    /// <summary>
    /// The server is composed in one place, which tests and the bench also start. The exceptions are not Bursar.
    /// </summary>
    [Fact]
    public void Server_IsComposedInOnePlace()
    {
        var composing = Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(path => File.ReadAllText(path).Contains("WebApplication.Cre" + "ate", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'));

        Assert.Equal(
            [
                "bench/Bursar.Bench/Servers/BareServer.cs", // Kestrel alone, to compare with.
                "src/Bursar/Server/Composition.cs",
                "tests/Bursar.Http.Tests/BoundedServer.cs", // What Bursar.Http offers, without a dialect.
                "tests/Bursar.Http.Tests/Watch/WatchedServer.cs", // The same.
                "tests/Bursar.MTurk.Tests/Protocol/EndpointTests.cs", // The dialect beside a page that there is not yet.
                "tests/Bursar.Testing.Server/IdentityProvider.cs", // Through whom people sign in.
                "tests/Bursar.Testing.Server/Receiver.cs", // Who is told of events.
            ],
            composing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ledger_Compiled_KnowsNoInputOrOutput()
    {
        string[] pure =
        [
            "System.Collections", "System.Linq", "System.Memory", "System.Runtime", "System.Runtime.Extensions",
            "System.Runtime.Numerics", "System.Security.Cryptography", "System.Text.Encoding.Extensions",
        ];

        var used = typeof(Ledger.Book).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(pure));
    }

    [Theory]
    [InlineData("Bursar.Ledger", "ProjectReference", "../Bursar.Storage/Bursar.Storage.csproj")]
    [InlineData("Bursar.Ledger", "PackageReference", "Npgsql")]
    [InlineData("Bursar.Ledger", "FrameworkReference", "Microsoft.AspNetCore.App")]
    [InlineData("Bursar.MTurk", "ProjectReference", "../Bursar.Storage/Bursar.Storage.csproj")]
    [InlineData("Bursar.MTurk", "ProjectReference", "../Bursar.Prolific/Bursar.Prolific.csproj")]
    [InlineData("Bursar.Prolific", "ProjectReference", "..\\Bursar.MTurk\\Bursar.MTurk.csproj")]
    [InlineData("Bursar.Api", "ProjectReference", "../Bursar/Bursar.csproj")]
    [InlineData("Bursar.Console", "ProjectReference", "../Bursar.Api/Bursar.Api.csproj")]
    [InlineData("Bursar.Storage", "ProjectReference", "../Bursar.MTurk/Bursar.MTurk.csproj")]
    [InlineData("Bursar.Storage", "ProjectReference", "../../tests/Bursar.Ledger/Bursar.Ledger.csproj")]
    [InlineData("Bursar.AnythingNew", "ProjectReference", "../Bursar.Storage/Bursar.Storage.csproj")]
    [InlineData("Bursar.Storage", "ProjectReference", "../Bursar.Http/Bursar.Http.csproj")]
    [InlineData("Bursar.Delivery", "ProjectReference", "../Bursar.Http/Bursar.Http.csproj")]
    [InlineData("Bursar.Http", "ProjectReference", "../Bursar.MTurk/Bursar.MTurk.csproj")]
    [InlineData("Bursar.Http", "ProjectReference", "../Bursar.Http/Bursar.Http.csproj")]
    [InlineData("Bursar.MTurk", "ProjectReference", "../../tests/Bursar.Http/Bursar.Http.csproj")]
    [InlineData("Bursar.Prolific", "Reference", "../Bursar.Storage/bin/Bursar.Storage.dll")]
    [InlineData("Bursar", "ProjectReference", "../../tests/Bursar.Ledger.Tests/Bursar.Ledger.Tests.csproj")]
    [InlineData("Bursar.Storage", "ProjectReference", "../../tests/Bursar.Testing/Bursar.Testing.csproj")]
    [InlineData("Bursar", "ProjectReference", "../../bench/Bursar.Bench/Bursar.Bench.csproj")]
    public void Faults_WrongReference_IsNamed(string project, string item, string include)
    {
        var fault = Assert.Single(ReferenceRules.Faults(project, With(item, include)));

        Assert.Equal($"{project} may not reference {include.Replace('\\', '/')}.", fault);
    }

    [Theory]
    [InlineData("Bursar.MTurk", "ProjectReference", "../Bursar.Ledger/Bursar.Ledger.csproj")]
    [InlineData("Bursar.Prolific", "ProjectReference", "..\\Bursar.Ledger\\Bursar.Ledger.csproj")]
    [InlineData("Bursar.Prolific", "ProjectReference", "../Bursar.Http/Bursar.Http.csproj")]
    [InlineData("Bursar.Http", "ProjectReference", "../Bursar.Ledger/Bursar.Ledger.csproj")]
    [InlineData("Bursar.Prolific", "FrameworkReference", "Microsoft.AspNetCore.App")]
    [InlineData("Bursar.Storage", "PackageReference", "SQLitePCLRaw.bundle_e_sqlite3")]
    [InlineData("Bursar", "ProjectReference", "../Bursar.MTurk/Bursar.MTurk.csproj")]
    [InlineData("Bursar", "ProjectReference", "../Bursar.Storage/Bursar.Storage.csproj")]
    [InlineData("Bursar.Ledger", "InternalsVisibleTo", "Bursar.Ledger.Tests")]
    public void Faults_RightReference_IsNone(string project, string item, string include)
        => Assert.Empty(ReferenceRules.Faults(project, With(item, include)));

    [Fact]
    public void Faults_ImportOrAnotherSdk_IsNamed()
    {
        var import = XElement.Parse("""<Project Sdk="Microsoft.NET.Sdk"><Import Project="../all.props" /></Project>""");

        Assert.Single(ReferenceRules.Faults("Bursar.MTurk", import));
        Assert.Single(ReferenceRules.Faults("Bursar.Ledger", XElement.Parse("""<Project Sdk="Microsoft.NET.Sdk.Web" />""")));
    }

    private static XElement With(string item, string include)
        => XElement.Parse(
            $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><{item} Include="{include}" /></ItemGroup></Project>""");

    private static bool OnlyForTests(XElement item) => item.Parent!.Attribute("Condition")?.Value == "'$(InTests)' == 'true'";
}
