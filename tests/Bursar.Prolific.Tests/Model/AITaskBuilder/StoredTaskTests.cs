using System.Text.Json;

namespace Bursar.Prolific.Tests;

/// <summary>Batches and schemas as they are stored.</summary>
public sealed class StoredTaskTests
{
    [Fact]
    public void Batch_OfVersion1_IsReadAndWrittenTheSame()
    {
        var text = Frozen.Read("batch.v1.json");

        var batch = BatchContent.Parse(text);

        Assert.Equal(text, batch.ToText());
        Assert.Equal(("READY", 3, 2), (batch.Status, batch.Synced, batch.TasksPerGroup));
        Assert.Equal([2, 1, 3], batch.Groups!.SelectMany(group => group.Tasks));
        Assert.Equal("Why?", Assert.Single(batch.Instructions).Description);
        Assert.True(BatchContent.IsOne(text));
    }

    [Fact]
    public void Schema_OfVersion1_IsReadAndWrittenTheSame()
    {
        var text = Frozen.Read("dataset-schema.v1.json");

        var schema = DatasetSchema.Parse(text);

        Assert.Equal(text, schema.ToText());
        Assert.Equal((true, "group", "Prompt"), (schema.Strict, schema.GroupKey, schema.Fields["prompt"].Label));
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2")]
    [InlineData("\"version\":1", "\"version\":0")]
    [InlineData("{", "[")]
    public void Read_DamagedOrNewer_Throws(string old, string other)
    {
        Assert.Throws<JsonException>(() => BatchContent.Parse(Changed("batch.v1.json")));
        Assert.Throws<JsonException>(() => DatasetSchema.Parse(Changed("dataset-schema.v1.json")));

        string Changed(string name) => Frozen.Read(name).Replace(old, other, StringComparison.Ordinal);
    }
}
