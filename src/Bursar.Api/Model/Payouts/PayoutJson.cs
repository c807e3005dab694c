using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of payouts: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(OwedPage))]
[JsonSerializable(typeof(PayoutAddressAnswer))]
[JsonSerializable(typeof(PayoutAddressRequest))]
[JsonSerializable(typeof(PayoutAnswer))]
[JsonSerializable(typeof(PayoutConfirmation))]
[JsonSerializable(typeof(PayoutFileAnswer))]
[JsonSerializable(typeof(PayoutFileRequest))]
[JsonSerializable(typeof(PayoutItemPage))]
[JsonSerializable(typeof(PayoutPage))]
[JsonSerializable(typeof(PayoutRequest))]
[JsonSerializable(typeof(PayoutResultRequest))]
internal sealed partial class PayoutJson : JsonSerializerContext;
