using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Bursar.Tests;

/// <summary>Reading seed files: what is wrong with one is named with its line and column.</summary>
public sealed class SeedFileTests
{
    [Theory]
    [InlineData("", "1:1: the file is empty.")]
    [InlineData("- a", "1:1: this must have members: $schema, users, participants, books.")]
    [InlineData("user: []", "1:1: there is no user here. Did you mean users?")]
    [InlineData("users:\n  - name: A\n    nam: B", "3:5: there is no nam here. Did you mean name?")]
    [InlineData("users:\n  - email: a@b.org", "2:5: name is missing.")]
    [InlineData("users:\n  - { name: A }\n  - { name: A }", "3:13: another user is called A.")]
    [InlineData("users: A", "1:8: users must be a list.")]
    [InlineData("users:\n  - name: [A]", "2:11: a text or a number must stand here.")]
    [InlineData("users: &a []\nbooks: *a", "2:8: aliases are not read here; write the value again.")]
    [InlineData("users: []\nusers: []", "2:1: users is there twice.")]
    [InlineData("users: []\n---\nusers: []", "2:1: a seed is one document.")]
    [InlineData("users: [a\nbooks: b", "1:8: from here, this is not YAML: is a bracket closed?")]
    [InlineData("{\"users\":\n  [{\"name\": \"A\"},\n   {\"nam\": \"B\"}]}", "3:5: there is no nam here. Did you mean name?")]
    [InlineData("{\"users\": [],}", "1:14: The JSON object contains a trailing comma")]
    public void Parse_WhatIsWrong_SaysWhere(string text, string why)
    {
        var failure = Assert.Throws<CommandFailure>(() => SeedFile.Parse("seed.yaml", text, 1));

        Assert.Equal(ExitCode.CannotStart, failure.Code);
        Assert.StartsWith($"seed.yaml:{why}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TheSameFileAndNumber_GivesTheSameIds()
    {
        const string yaml = """
            users:
              - name: A
            participants: [{ name: p }]
            books: [{ name: B, currency: USD, owner: A }]
            """;
        const string json = """
            {"users": [{"name": "A"}], "participants": [{"name": "p"}], "books": [{"name": "B", "currency": "USD", "owner": "A"}]}
            """;

        var first = SeedFile.Parse("a", yaml, 7).Names.All;

        Assert.Equal(3, first.Count);
        Assert.Equal(first, SeedFile.Parse("b", json, 7).Names.All);
        Assert.Empty(first.Intersect(SeedFile.Parse("a", yaml, 8).Names.All));
    }

    [Fact]
    public void ToJson_OfYaml_KeepsTextsAndNumbersAsTheyAreMeant()
    {
        const string yaml = "{ a: 1, b: '1', c: true, d: 'true', e: null, f: 0.50, g: [x, -2.5], h: 007, i: 1.2.3, "
            + "Reward: 0.50 }";

        Assert.Equal(
            """{"a":1,"b":"1","c":true,"d":"true","e":null,"f":0.50,"g":["x",-2.5],"h":"007","i":"1.2.3","Reward":"0.50"}""",
            SeedYaml.Read("a", yaml).ToJson(name => name == "Reward")!.ToJsonString());
    }

    [Fact]
    public void Schema_OfEachPart_HasTheMembersThatAreRead()
    {
        var parts = Schema()["$defs"]!.AsObject();

        Assert.Equal(SeedShape.All.Keys.Order(), parts.Select(part => part.Key).Order());
        Assert.All(SeedShape.All, part => Assert.Equal(
            part.Value.Order(), parts[part.Key]!["properties"]!.AsObject().Select(member => member.Key).Order()));
    }

    [Theory]
    [InlineData("""{"users":[{"name":"A"}],"books":[{"name":"B","currency":"USD","owner":"A","funds":"5.00"}]}""", true)]
    [InlineData("""{"users":[{"nam":"A"}]}""", false)]
    [InlineData("""{"books":[{"name":"B"}]}""", false)]
    public void Schema_OfFiles_AcceptsWhatIsRead(string json, bool isGood)
    {
        var schema = JsonSchema.FromText(Schema().ToJsonString(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });

        Assert.Equal(isGood, schema.Evaluate(JsonElement.Parse(json)).IsValid);
    }

    private static JsonNode Schema()
    {
        using var from = typeof(SeedFile).Assembly.GetManifestResourceStream("seed.schema.json")!;
        return JsonNode.Parse(from)!;
    }
}
