using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How every answer is serialized.</summary>
[JsonSerializable(typeof(Me))]
[JsonSerializable(typeof(Workspace))]
[JsonSerializable(typeof(ListAnswer<WorkspaceShort>))]
internal sealed partial class ProlificJson : JsonSerializerContext
{
    /// <summary>The one instance; letters of any script stand as they are.</summary>
    public static readonly ProlificJson Wire = new(
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
