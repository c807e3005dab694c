using System.Text.Json.Serialization;

namespace Bursar;

/// <summary>How <c>server.json</c> is written and read.</summary>
[JsonSerializable(typeof(ServerFile))]
internal sealed partial class ServerFileJson : JsonSerializerContext;
