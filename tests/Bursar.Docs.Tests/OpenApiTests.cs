using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Bursar.Docs.Tests;

public sealed class OpenApiTests(DocsServer server)
{
    public static TheoryData<string> Apis => [.. DocsServer.Apis];

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Document_InBothForms_IsValidAndTheSame(string api)
    {
        var json = await server.ReadAsync($"/openapi/{api}.json");
        var yaml = await server.ReadAsync($"/openapi/{api}.yaml");

        var (fromJson, fromYaml) = (await ParseAsync(json, "json"), await ParseAsync(yaml, "yaml"));

        Assert.Equal($"{server.Address}", Assert.Single(fromJson.Servers!).Url);
        Assert.Equal(
            await fromJson.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, TestContext.Current.CancellationToken),
            await fromYaml.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Document_OfEachOperation_SaysWhatItIsFor(string api)
    {
        var document = JsonNode.Parse(await server.ReadAsync($"/openapi/{api}.json"))!;

        var said = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(one => one.Value!).ToList();

        Assert.NotEmpty(said);
        Assert.All(said, one =>
        {
            Assert.NotEmpty(one["description"]!.GetValue<string>());
            Assert.EndsWith(".", one["x-money"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Contains(one["responses"]!.AsObject(), response => response.Key[0] is '4');
        });
        Assert.Equal(said.Count, said.Select(one => one["operationId"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task Document_OfProlific_HasProlificsIds()
    {
        var document = JsonNode.Parse(await server.ReadAsync("/openapi/prolific.json"))!;

        Assert.Equal(
            "get-workspace-balance",
            document["paths"]!["/api/v1/workspaces/{workspace_id}/balance/"]!["get"]!["operationId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Document_OfMTurk_HasWhatOperationsRead()
    {
        var document = JsonNode.Parse(await server.ReadAsync("/openapi/mturk.json"))!;

        var input = document["components"]!["schemas"]!["CreateHITRequest"]!;

        Assert.Equal(128, input["properties"]!["Title"]!["maxLength"]!.GetValue<int>());
        Assert.Contains("Reward", input["required"]!.AsArray().Select(one => one!.GetValue<string>()));
        Assert.Equal("array", input["properties"]!["QualificationRequirements"]!["type"]!.GetValue<string>());
    }

    private static async Task<OpenApiDocument> ParseAsync(string text, string form)
    {
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var (document, diagnostic) =
            await OpenApiDocument.LoadAsync(stream, form, settings, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostic!.Errors.Select(error => error.ToString()));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, diagnostic.SpecificationVersion);
        return document!;
    }
}
