[assembly: AssemblyFixture(typeof(Bursar.Testing.SharedPostgres))]
[assembly: AssemblyFixture(typeof(Bursar.Acceptance.Tests.DemoServer))]
[assembly: Bursar.Testing.Slow("starts servers and the vendors' clients")]
