[assembly: AssemblyFixture(typeof(Bursar.Testing.SharedPostgres))]
[assembly: AssemblyFixture(typeof(Bursar.Acceptance.Tests.DemoServer))]
