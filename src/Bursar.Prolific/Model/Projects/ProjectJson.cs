using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How answers about projects are serialized.</summary>
[JsonSerializable(typeof(ProjectDetail))]
[JsonSerializable(typeof(ListAnswer<ProjectShort>))]
internal sealed partial class ProjectJson : JsonSerializerContext
{
    public static readonly ProjectJson Wire = new(JsonAnswer.Options());
}
