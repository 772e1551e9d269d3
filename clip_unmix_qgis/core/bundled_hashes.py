"""SHA-256 of the weights and cards in models/. Written by `make hashes`, never by hand."""

SHA256 = {
    "anchors.json": "4a4b2ab4db2730f1adb37bba907eff38e5918ea211a09278acfd435ee819724c",
    "anchors.safetensors": "1079a244f8fbc8a3b2755c2b0ab47944a8dbb5c8efb7b185d5a184b51cfd2655",
    "blend_weights.json": "97b401ec7acafbac3137a734e220dd73c0cdd4d1b5a74f6bbfa91b1acb6b4c10",
    "blend_weights.safetensors": "6a6b2d72e571a248374ac2d97bbefb2d41db60c696bd8455688c062d9a890f68",
    "calibration.json": "115fe686b9f57bd241c1f72d31585e3d0980b447709adbf338e082714ecf02f4",
    "calibration.safetensors": "d99b25b534bf16318afeeeed5cf5f2f03570eaa223516dbab670dfb9c8e8cb7b",
    "endmember_decoder.json": "686da3ed3fafea54d22d509e1de21fc89ce029c1dbfbfbb99123e2ab24bd0caf",
    "endmember_decoder.safetensors": "3fbe5e1652fce3af6b8a9ca697fdf14b6dfc4cde76f621cbf89b58b21b973aa2",
    "penalty_weights.json": "75e7befddabb7a330b7ac98ef47172aeae603fb070be454b4a7c97e8b2613953",
    "penalty_weights.safetensors": "8078be1452799df0eeba5d898a40f469dce4abe2010f9a5556675e9b5a739cc5",
    "spectral_encoder.json": "be3b15bc3342ddfc90ffd3728c6cb14c7079e616e16a2269b7520e70fe3ddc17",
    "spectral_encoder.safetensors": "1f62b99cbc68bfa68c1fa629b27d4b6019bd4db547d8b58d930eef6d6ca2587d",
    "spectral_library.json": "a1024e791dc0913f0b7357e3b8bf554059384cb3ae2a7baf4c303c2984778134",
    "spectral_library.safetensors": "73b4af9732691bb536826593fa7b23e425234e5641b6414c0f16fcea9b87d8f7",
    "text_tower.json": "6f9a8b1aabd9be31137c2bb7e7c7ea08162e44d22a0ffbc81b242de4461ccb79",
    "text_tower.safetensors": "02f6716c62270e93cf76e0b1f3d9d07c40abedd40cc12e3ff7282b1ee8f97ced",
    "vocabulary.json": "039b3c33f2432582d41bc812c3baea7bd0162d9e110ff963d777928bcbfb5831",
    "vocabulary.safetensors": "dd0bf0b6f234134665f10641f9142dab20cf4d2741db8b80fcf27fbafe7808fe",
}
