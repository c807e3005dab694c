using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How answers about workspaces are serialized.</summary>
[JsonSerializable(typeof(WorkspaceDetail))]
[JsonSerializable(typeof(ListAnswer<WorkspaceShort>))]
internal sealed partial class WorkspaceJson : JsonSerializerContext
{
    public static readonly WorkspaceJson Wire = new(JsonAnswer.Options());
}
