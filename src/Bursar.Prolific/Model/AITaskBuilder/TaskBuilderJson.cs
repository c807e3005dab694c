using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of the Task Builder. Members that are null are left out.</summary>
[JsonSerializable(typeof(CollectionContent))]
[JsonSerializable(typeof(CollectionPage[]))]
[JsonSerializable(typeof(TaskCollectionDetail))]
[JsonSerializable(typeof(TaskResponseDetail))]
[JsonSerializable(typeof(TaskExport))]
[JsonSerializable(typeof(TaskExportJob))]
[JsonSerializable(typeof(ListAnswer<TaskCollectionDetail>))]
[JsonSerializable(typeof(ListAnswer<TaskResponseDetail>))]
internal sealed partial class TaskBuilderJson : JsonSerializerContext
{
    public static readonly TaskBuilderJson Wire = new(new JsonSerializerOptions(JsonAnswer.Options())
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
