using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class StudyDocumentTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("study-full")]
    [InlineData("study-plain")]
    public void Read_EveryVersion_IsTheSameStudyAndWritesTheNewestForm(string name)
    {
        var newest = Frozen.Read($"{name}.v4.json");
        foreach (var version in new[] { 0, 1, 2, 3, 4 })
        {
            var document = StudyDocument.Read(Frozen.Read($"{name}.v{version}.json"));

            Assert.Equal(version, document.Version);
            Assert.Equal(newest, document.ToText());
            Assert.Equal(newest, document.ToFields().ToText());
        }
    }

    [Fact]
    public async Task GetStudy_StoredByVersion0_IsAnsweredAsBeforeAndStoredAnewByTheNextChange()
    {
        await using var server = await ProlificServer.StartAsync();
        var stored = Frozen.Read(server, "study-full.v0.json");
        var study = await server.DoAsync(
            StudyDocument.Read(stored).ToFields().ToDraft(server.Book.Book) with { Document = stored });
        Assert.Equal(stored, await TextAsync(server, study));
        var expected = Frozen.Read(server, "study-full.answer.json")
            .Replace("http://here/", server.Http.BaseAddress!.ToString(), StringComparison.Ordinal);

        Assert.Equal(expected, (await server.GetAsync($"{StudyServer.Studies}{study}/")).Ok().Text);
        Assert.Equal(expected, (await server.PatchAsync($"{study}", "{}")).Ok().Text);
        Assert.Equal(Frozen.Read(server, "study-full.v4.json"), await TextAsync(server, study));
        Assert.Equal(expected, (await server.GetAsync($"{StudyServer.Studies}{study}/")).Ok().Text);
    }

    [Fact]
    public async Task CreateAndPublish_AStudy_StoreTheFrozenForm()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);

        var study = await server.PublishAsync();

        Assert.Equal(Frozen.Read(server, "study-plain.v4.json"), await TextAsync(server, StudyServer.IdOf(study)));
    }

    [Theory]
    [InlineData("\"version\":4,", "\"version\":5,")]
    [InlineData("\"version\":4,", "\"version\":-1,")]
    [InlineData("\"version\":4,", "\"version\":null,")]
    [InlineData("\"reward\":100,", "")]
    [InlineData("{\"version\"", "\"version\"")]
    public void Read_DamagedOrNewer_Throws(string old, string other)
    {
        var text = Frozen.Read("study-plain.v4.json");
        Assert.Contains(old, text, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => StudyDocument.Read(text.Replace(old, other, StringComparison.Ordinal)));
    }

    private static async Task<string?> TextAsync(ProlificServer server, ObjectId study)
        => (await server.Ledger.FindAsync<Document>(RowKey.OfDocument(study), Stop))?.Text;
}
