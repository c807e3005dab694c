using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about workspaces.</summary>
[JsonSerializable(typeof(WorkspaceDetail))]
[JsonSerializable(typeof(ListAnswer<WorkspaceShort>))]
internal sealed partial class WorkspaceJson : JsonSerializerContext
{
    public static readonly WorkspaceJson Wire = new(JsonAnswer.Options());
}
