namespace Bursar.MTurk;

/// <summary>The id that every answer bears, a UUID. It need only be unique, so it is drawn without the system's help.</summary>
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
