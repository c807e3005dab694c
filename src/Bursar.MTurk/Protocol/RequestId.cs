namespace Bursar.MTurk;

/// <summary>
/// The id in every answer, a UUID. It only needs to be unique, so it does not come from a cryptographic generator.
/// </summary>
internal static class RequestId
{
    /// <summary>A new id.</summary>
    public static string New()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.Shared.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
