using System.Text.Json;

namespace Bursar.MTurk.Tests;

public sealed class HitContentDocumentTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("hit-content-full")]
    [InlineData("hit-content-plain")]
    public void Read_EveryVersion_IsTheSameContentAndWritesTheNewestForm(string name)
    {
        var newest = Frozen.Read($"{name}.v1.json");
        foreach (var version in new[] { 0, 1 })
        {
            var document = HitContentDocument.Read(Frozen.Read($"{name}.v{version}.json"));

            Assert.Equal(version, document.Version);
            Assert.Equal(newest, document.ToText());
            Assert.Equal(newest, HitContentDocument.Of(document.ToContent()).ToText());
        }
    }

    [Theory]
    [InlineData("hit-content-full")]
    [InlineData("hit-content-plain")]
    public async Task Hit_OfThatContent_StoresTheFrozenFormAndReadsTheOldOneAlike(string name)
    {
        await using var requester = await Requester.WithAsync();
        var content = HitContentDocument.Read(Frozen.Read($"{name}.v0.json"));
        var hit = await requester.CreateAsync(
            ("Question", content.Question), ("RequesterAnnotation", content.RequesterAnnotation));
        Assert.True(ObjectId.TryParse(hit.GetProperty("HITId").GetString(), out var study));
        var written = (await requester.Server.Ledger.FindAsync<Document>(RowKey.OfDocument(study), Stop))!.Text;

        Assert.Equal(Frozen.Read($"{name}.v1.json"), written);
        Assert.Equal(content.Question, hit.GetProperty("Question").GetString());
        await requester.Server.ExecuteAsync(new ReplaceDocument(study, Frozen.Read($"{name}.v0.json"), written));
        Assert.Equal(hit.GetRawText(), (await requester.GetHitAsync(study.ToUpperString())).GetRawText());
    }

    [Theory]
    [InlineData("\"Version\":1,", "\"Version\":2,")]
    [InlineData("\"Version\":1,", "\"Version\":-1,")]
    [InlineData("\"Version\":1,", "\"Version\":null,")]
    [InlineData("\"Question\"", "\"question\"")]
    [InlineData("{\"Version\"", "\"Version\"")]
    public void Read_DamagedOrNewer_Throws(string old, string other)
    {
        var text = Frozen.Read("hit-content-plain.v1.json");
        Assert.Contains(old, text, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => HitContentDocument.Read(text.Replace(old, other, StringComparison.Ordinal)));
    }
}
