using System.Text.Json.Serialization;

namespace Bursar;

/// <summary>The JSON context of <c>server.json</c>.</summary>
[JsonSerializable(typeof(ServerFile))]
internal sealed partial class ServerFileJson : JsonSerializerContext;
